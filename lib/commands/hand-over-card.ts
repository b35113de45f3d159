import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { type Connection, transact } from '@/db/client'
import type { Application, Filed } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import * as originals from '@/db/repositories/originals'
import * as surveys from '@/db/repositories/surveys'
import type { StaffActor } from '@/lib/domain/actor'
import type { SignatureKind } from '@/lib/domain/handover'
import type { HandoverForm } from '@/lib/domain/handover-form'
import { canonicalHandover } from '@/lib/domain/handover-seal'
import { isOldCardAccounted, originalOf } from '@/lib/domain/original'
import { Refusal } from '@/lib/domain/refusal'
import { readScan } from '@/lib/domain/scan'
import { keepFile } from '@/lib/integrations/file-store'
import { readDrawn, readSignedPhoto } from '@/lib/integrations/signature-picture'
import { digestOf, digestOfBytes, newId, newSecret } from '@/lib/keys/random'
import { advance } from './advance'
import { noteOriginal } from './change-original'
import { officeApplication } from './find-own'
import { giveReceipt } from './give-receipt'
import { once } from './once'
import { assertPrintsSeen } from './printings'
import { behind } from './receive-guest'

/** A handover form, which application it is about, and the bytes of the signature (none: nobody signed) and of the photo of the surat kuasa. */
type Handover = HandoverForm & { number: string; signature?: Buffer; mandate?: Buffer }

/**
 * Hands a card over against a signature, seals what happened, makes the bukti penerimaan and invites the card's owner to the survey,
 * once (standar pelayanan, langkah 8). Refuses as `advance` does, and with `receiver_unproven` a code that is not this application's,
 * `changed_meanwhile` whose card was printed again since, `old_card_unaccounted` where nobody wrote down or says now where the old card is, `signed_receipt_missing`, `signature_unreadable`, `receiver_is_applicant`, `mandate_missing` a proxy whose surat kuasa is neither photographed nor kept on paper, and what is wrong with a photo.
 */
export async function handOverCard(actor: StaffActor, form: Handover): Promise<null> {
  const signature = form.signature?.length ? await readable(form.signatureKind, form.signature) : undefined
  const mandate = await mandateIn(form)
  return transact(on =>
    once(on, { press: form.press }, 'hand_over_card', async () => {
      const application = await officeApplication(on, actor, form.number)
      const receiverName = receiverOf(application, form)
      await noteOldCard(on, actor, application, form)
      await advance(on, actor, application, { move: 'hand_over', hasSignedReceipt: signature !== undefined })
      if (!signature) throw new Refusal('signed_receipt_missing')
      await assertOwnCode(on, application, form.code)
      if (form.seenPrints !== undefined) await assertPrintsSeen(on, application, form.seenPrints)

      await inviteToSurvey(on, application)
      const handover = await keepHandover(on, actor, application, {
        ...{ ...form, receiverName, signature, mandate },
      })
      await giveReceipt(on, actor, application, { handover, signature })
      return null
    }),
  )
}

/** Writes down what became of an old card nobody had written down before. Whoever is not at the counter, `advance` turns away. */
async function noteOldCard(on: Connection, actor: StaffActor, application: Filed, form: HandoverForm) {
  const type = originalOf(application.variant)
  const known = await originals.ofApplication(on, application.id)
  if (!type || !form.oldCard || isOldCardAccounted(application.variant, known)) return
  const [act, details] =
    form.oldCard === 'taken_in'
      ? (['taken_in', { place: form.oldCardPlace }] as const)
      : (['noted_absent', { note: form.oldCardReason }] as const)
  await noteOriginal(on, actor, application, { ...details, act, type })
}

function readable(kind: SignatureKind, sent: Buffer): Promise<Buffer> | Buffer {
  return kind === 'drawn' ? readDrawn(sent.toString('utf8')) : readSignedPhoto(sent)
}

/** The surat kuasa a proxy brings, photographed or where its paper lies; nothing of anyone else. Refuses with `mandate_missing`, and what is wrong with a photo. */
async function mandateIn({ relation, mandate, mandateOnPaper, mandatePlace }: Handover): Promise<Mandate> {
  if (relation !== 'proxy') return {}
  const kept = {
    photo: mandate?.length ? await readSignedPhoto(mandate) : undefined,
    place: mandateOnPaper && mandatePlace,
  }
  if (!kept.photo && !kept.place) throw new Refusal('mandate_missing')
  return kept
}

type Mandate = { photo?: Buffer; place?: string }

function receiverOf({ name }: Filed, { relation, receiverName }: HandoverForm): string {
  if (relation === 'self') return name
  if (receiverName.toLowerCase() === name.toLowerCase()) throw new Refusal('receiver_is_applicant')
  return receiverName
}

/** Refuses with `receiver_unproven` every code but this application's, without telling whether it is another's. A number proves nothing: it is no secret. */
async function assertOwnCode(on: Connection, { id }: Application, typed: string | undefined) {
  if (!typed) return
  const scan = readScan(typed)
  const shown = scan && scan.kind !== 'number' ? await behind(on, scan) : undefined
  if (!shown || !timingSafeEqual(digestOf(shown.id), digestOf(id))) throw new Refusal('receiver_unproven')
}

/** The link lies sealed with the application; the invitation itself knows only its digest and leads to nobody. Whoever answered for a handover that was undone is not asked twice. */
async function inviteToSurvey(on: Connection, { id, officeId, variant, surveySecret }: Application) {
  if (surveySecret) return
  const secret = newSecret()
  await surveys.invite(on, { secretDigest: digestOf(secret), officeId, variant })
  await applications.keepSurveySecret(on, id, secret)
}

type Signed = HandoverForm & { signature: Buffer; mandate: Mandate }

/** Late, because a file cannot be rolled back; one whose row was not written is swept away at night. */
async function keepHandover(
  on: Connection,
  actor: StaffActor,
  { id: applicationId, officeId }: Application,
  { receiverName, relation, signatureKind, signature, mandate, ...form }: Signed,
) {
  const isOther = relation !== 'self'
  const facts = {
    ...{ id: newId(), applicationId, officeId, receiverName, relation, signatureKind },
    receiverTie: (isOther && form.receiverTie) || null,
    receiverIdentity: (isOther && form.receiverIdentity) || null,
    isMandateSeen: relation === 'proxy',
    mandateSha256: mandate.photo ? digestOfBytes(mandate.photo) : null,
    mandatePlace: mandate.place ?? null,
    isCodeProven: form.code !== undefined,
    witnessName: (signatureKind === 'thumb' && form.witnessName) || null,
    signatureSha256: digestOfBytes(signature),
    handedOverBy: actor.id,
    handedOverAt: new Date(),
  }
  const handover = {
    ...facts,
    seal: digestOf(canonicalHandover(facts)),
    signatureKey: await keepFile(signature),
    mandateKey: mandate.photo ? await keepFile(mandate.photo) : null,
  }
  await handovers.insert(on, handover)
  return handover
}
