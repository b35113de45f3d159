import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import * as complaints from '@/db/repositories/complaints'
import type { StaffActor } from '@/lib/domain/actor'
import { mayOpen } from '@/lib/domain/complaint'
import { Refusal } from '@/lib/domain/refusal'
import { type RenditionSize, renditionSizes } from '@/lib/domain/rendition'
import { formatMoment } from '@/lib/format/date'
import { drawSmaller } from '@/lib/integrations/draw-rendition'
import { readKept } from '@/lib/integrations/file-store'
import { watermarked } from '@/lib/integrations/watermark'
import { digestOfBytes } from '@/lib/keys/random'

type Wanted = { complaintId: string; photoId: string; size: RenditionSize }

/**
 * A photo of a complaint for those who may open it: a JPEG that says across the picture who looks, when and what for. Leaves a trace; no
 * trace, no picture. Refuses with `not_found`; throws when the file is not what was kept.
 */
export async function viewComplaintPhoto(actor: StaffActor, { complaintId, photoId, size }: Wanted) {
  const photo = await transact(async on => {
    const complaint = await complaints.findById(on, complaintId)
    if (!complaint || !mayOpen(actor, complaint)) throw new Refusal('not_found')
    const found = (await complaintPhotos.ofComplaint(on, complaintId)).find(({ id }) => id === photoId)
    if (!found) throw new Refusal('not_found')
    await audit.trace(on, {
      ...{ officeId: complaint.officeId, staffId: actor.id, subjectId: complaintId },
      act: 'complaint_photo_viewed',
      detail: `${photoId} ${size}`,
    })
    return found
  })
  const kept = await readKept(photo.key)
  if (!digestOfBytes(kept).equals(photo.sha256)) throw new Error('a kept photo is not the one that was sent')
  const drawn = await drawSmaller(kept, renditionSizes[size].edge)
  return watermarked(drawn, `${actor.name} · ${formatMoment(new Date())}\nPengaduan`, 0)
}
