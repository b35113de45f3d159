import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as handovers from '@/db/repositories/handovers'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { purposeOf, renditionSizes } from '@/lib/domain/rendition'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { formatMoment } from '@/lib/format/date'
import { drawSmaller } from '@/lib/integrations/draw-rendition'
import { readKept } from '@/lib/integrations/file-store'
import { drawSignature } from '@/lib/integrations/signature-picture'
import { watermarked } from '@/lib/integrations/watermark'
import { digestOfBytes } from '@/lib/keys/random'

type Picture = { content: Buffer; mediaType: string }

/** The signature for a handed-over card, as a picture; a photographed one says across it who looks, when and what for. No trace, no picture. Refuses with `not_found`; throws when the file is not what was signed. */
export async function viewSignature(actor: StaffActor, number: string): Promise<Picture> {
  const { application, handover } = await found(actor, number)
  await trace(actor, application, 'signature_viewed')
  const kept = await readWhole(handover.signatureKey, handover.signatureSha256)
  if (handover.signatureKind !== 'drawn') return photographed(actor, application, kept)
  return { content: await drawSignature(kept), mediaType: 'image/png' }
}

/** The photo of the surat kuasa by which a proxy took the card, in the same way; `not_found` also where there is only the paper. */
export async function viewMandate(actor: StaffActor, number: string): Promise<Picture> {
  const { application, handover } = await found(actor, number)
  const { mandateKey, mandateSha256 } = handover
  if (!mandateKey || !mandateSha256) throw new Refusal('not_found')
  await trace(actor, application, 'mandate_viewed')
  return photographed(actor, application, await readWhole(mandateKey, mandateSha256))
}

async function found(actor: StaffActor, number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application || !applications.isFiled(application) || !roleOn(application, actor))
    throw new Refusal('not_found')
  const handover = await handovers.find(database(), application.id)
  if (!handover || !mayOpenApplications(actor.role)) throw new Refusal('not_found')
  return { application, handover }
}

const trace = (
  { id: staffId }: StaffActor,
  { id: subjectId, officeId }: applications.Filed,
  act: 'signature_viewed' | 'mandate_viewed',
) => audit.trace(database(), { officeId, staffId, subjectId, act })

async function readWhole(key: string, sha256: Buffer): Promise<Buffer> {
  const kept = await readKept(key)
  if (!digestOfBytes(kept).equals(sha256)) throw new Error('a kept paper is not the one that was signed')
  return kept
}

async function photographed(
  { name }: StaffActor,
  { state, number }: applications.Filed,
  kept: Buffer,
): Promise<Picture> {
  const drawn = await drawSmaller(kept, renditionSizes.medium.edge)
  const lines = `${name} · ${formatMoment(new Date())}\n${purposeOf(state, number)}`
  return { content: await watermarked(drawn, lines, 0), mediaType: 'image/jpeg' }
}
