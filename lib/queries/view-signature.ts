import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as handovers from '@/db/repositories/handovers'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { readKept } from '@/lib/integrations/file-store'
import { drawSignature } from '@/lib/integrations/signature-picture'

/** The signature for a handed-over card, as a picture. No trace, no picture. Refuses with `not_found`; throws when the file is not what was signed. */
export async function viewSignature(
  actor: StaffActor,
  number: string,
): Promise<{ content: Buffer; mediaType: string }> {
  const on = database()
  const application = await applications.findByNumber(on, number)
  if (!application || !roleOn(application, actor) || !mayOpenApplications(actor.role))
    throw new Refusal('not_found')
  const handover = await handovers.find(on, application.id)
  if (!handover) throw new Refusal('not_found')

  await audit.trace(on, {
    officeId: application.officeId,
    staffId: actor.id,
    act: 'signature_viewed',
    subjectId: application.id,
  })
  const kept = await readKept(handover.signatureKey)
  if (!createHash('sha256').update(kept).digest().equals(handover.signatureSha256))
    throw new Error('a kept signature is not the one that was signed')
  if (handover.signatureKind !== 'drawn') return { content: kept, mediaType: 'image/jpeg' }
  return { content: await drawSignature(kept), mediaType: 'image/png' }
}
