import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application, Filed } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import * as surveys from '@/db/repositories/surveys'
import type { StaffActor } from '@/lib/domain/actor'
import { readDrawnSignature } from '@/lib/domain/drawn-signature'
import type { SignatureKind } from '@/lib/domain/handover'
import type { HandoverForm } from '@/lib/domain/handover-form'
import { Refusal } from '@/lib/domain/refusal'
import { keepFile } from '@/lib/integrations/file-store'
import { readSignaturePhoto } from '@/lib/integrations/signature-picture'
import { digestOf, digestOfBytes, newSecret } from '@/lib/keys/random'
import { advance } from './advance'
import { officeApplication } from './find-own'
import { once } from './once'

/** A handover form, which application it is about, and the bytes of the signature (none: nobody signed). */
type Handover = HandoverForm & { number: string; signature?: Buffer }

/**
 * Hands a card over against a signature and invites its owner to the survey, once. Refuses as `advance` does, and with
 * `signed_receipt_missing`, `signature_unreadable`, `receiver_is_applicant` and what is wrong with a photo.
 */
export async function handOverCard(actor: StaffActor, form: Handover): Promise<null> {
  const signature = form.signature?.length ? await readable(form.signatureKind, form.signature) : undefined
  return transact(on =>
    once(on, { press: form.press }, 'hand_over_card', async () => {
      const application = await officeApplication(on, actor, form.number)
      const receiverName = receiverOf(application, form)
      await advance(on, actor, application, { move: 'hand_over', hasSignedReceipt: signature !== undefined })
      if (!signature) throw new Refusal('signed_receipt_missing')

      await inviteToSurvey(on, application)
      await keepReceipt(on, actor, application, { ...form, receiverName, signature })
      return null
    }),
  )
}

function readable(kind: SignatureKind, sent: Buffer): Promise<Buffer> | Buffer {
  if (kind === 'paper') return readSignaturePhoto(sent)
  const svg = readDrawnSignature(sent.toString('utf8'))
  if (!svg) throw new Refusal('signature_unreadable')
  return Buffer.from(svg)
}

function receiverOf({ name }: Filed, { relation, receiverName }: HandoverForm): string {
  if (relation === 'self') return name
  if (receiverName.toLowerCase() === name.toLowerCase()) throw new Refusal('receiver_is_applicant')
  return receiverName
}

/** The link lies sealed with the application; the invitation itself knows only its digest and leads to nobody. */
async function inviteToSurvey(on: Connection, { id, officeId, variant }: Application) {
  const secret = newSecret()
  await surveys.invite(on, { secretDigest: digestOf(secret), officeId, variant })
  await applications.keepSurveySecret(on, id, secret)
}

/** Last, because a file cannot be rolled back; one whose row was not written is swept away at night. */
async function keepReceipt(
  on: Connection,
  actor: StaffActor,
  { id: applicationId, officeId }: Application,
  { receiverName, relation, signatureKind, signature }: HandoverForm & { signature: Buffer },
) {
  await handovers.insert(on, {
    ...{ applicationId, officeId, receiverName, relation, signatureKind },
    signatureKey: await keepFile(signature),
    signatureSha256: digestOfBytes(signature),
    handedOverBy: actor.id,
  })
}
