import 'server-only'
import { database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as handovers from '@/db/repositories/handovers'
import * as officialPapers from '@/db/repositories/official-papers'
import * as originals from '@/db/repositories/originals'
import * as reprints from '@/db/repositories/reprints'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER, isUndoable, undoesHandovers } from '@/lib/domain/handover'
import { canonicalHandover } from '@/lib/domain/handover-seal'
import { isOldCardAccounted } from '@/lib/domain/original'
import { Refusal } from '@/lib/domain/refusal'
import { printsOf } from '@/lib/domain/reprint'
import { worksAtCounter } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { publicAddress } from '@/lib/env'
import { formatPhone, maskDigits } from '@/lib/format/mask'
import { readKept } from '@/lib/integrations/file-store'
import { digestOf, digestOfBytes } from '@/lib/keys/random'
import { routes } from '@/lib/routes'

/** The survey link is shown to the officer only while the citizen stands at the counter (milliseconds). */
const AT_THE_COUNTER = 15 * 60 * 1000

/** What the counter needs to hand a card over, and once it has: the receipt and the survey link to pass on. Leaves a trace. Refuses with `not_found` all but the counter officers of its office, once it is handed over whoever may undo that, and before the card is ready. */
export async function getHandover(actor: StaffActor, number: string) {
  const { application, receipt, isWaiting, mayUndo } = await found(actor, number)
  const [undone, kept, history, again, paperId] = await Promise.all([
    handovers.undoneOf(database(), application.id),
    originals.ofApplication(database(), application.id),
    events.ofApplication(database(), application.id),
    reprints.ofApplication(database(), application.id),
    receipt && officialPapers.latestOf(database(), application.id, 'handover_receipt'),
  ])

  await audit.trace(database(), {
    officeId: application.officeId,
    staffId: actor.id,
    act: 'application_opened',
    subjectId: application.id,
  })
  const { name, variant, stateSince, phone, surveySecret } = application
  return {
    ...{ number, name, variant, stateSince, isWaiting },
    phone: formatPhone(phone),
    receipt: receipt && { ...shownReceipt(receipt), paperId, isSealIntact: await isIntact(receipt) },
    isUndoable: mayUndo && receipt !== undefined && isUndoable(receipt.handedOverAt, new Date()),
    undone,
    /** How often the card was printed, and the last time it was printed again: that one is handed over. */
    prints: printsOf(history, again),
    reprint: again.at(-1),
    /** Whether the old card must be answered for together with the handover. */
    asksOldCard: !isOldCardAccounted(variant, kept),
    shelf: application.shelf,
    isCounter: worksAtCounter(actor.role),
    surveyLink:
      receipt && surveySecret && isStillThere(receipt, actor)
        ? publicAddress() + routes.survey(surveySecret)
        : undefined,
  }
}

/** The application and its handover, for whoever may look at it now. */
async function found(actor: StaffActor, number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application || !applications.isFiled(application) || !roleOn(application, actor))
    throw new Refusal('not_found')
  const receipt = await handovers.find(database(), application.id)
  const isWaiting = application.state === AWAITING_HANDOVER
  if (!receipt && !isWaiting) throw new Refusal('not_found')
  const mayUndo = undoesHandovers(actor.role)
  if (!worksAtCounter(actor.role) && !(mayUndo && receipt)) throw new Refusal('not_found')
  return { application, receipt, isWaiting, mayUndo }
}

type Receipt = NonNullable<Awaited<ReturnType<typeof handovers.find>>>

const shownReceipt = (receipt: Receipt) => {
  const { receiverName, relation, receiverTie, receiverIdentity, isCodeProven } = receipt
  const { signatureKind, witnessName, handedOverAt, officerName, seal, signatureSha256 } = receipt
  const { mandateKey, mandatePlace } = receipt
  return {
    ...{ receiverName, relation, receiverTie, isCodeProven },
    ...{ signatureKind, witnessName, handedOverAt, officerName },
    hasMandatePhoto: mandateKey !== null,
    mandatePlace,
    maskedIdentity: receiverIdentity && maskDigits(receiverIdentity),
    fingerprint: (seal ?? signatureSha256).toString('hex'),
  }
}

/** Whether what is written, what was signed and the photo of the surat kuasa are still what was sealed; undefined before seals were made. */
async function isIntact(receipt: Receipt): Promise<boolean | undefined> {
  if (!receipt.seal) return undefined
  if (!digestOf(canonicalHandover(receipt)).equals(receipt.seal)) return false
  const { signatureKey, signatureSha256, mandateKey, mandateSha256 } = receipt
  const isSigned = await isKept(signatureKey, signatureSha256)
  return isSigned && (mandateKey === null || isKept(mandateKey, mandateSha256))
}

const isKept = (key: string, sha256: Buffer | null) =>
  readKept(key).then(
    kept => sha256 !== null && digestOfBytes(kept).equals(sha256),
    () => false,
  )

const isStillThere = ({ handedOverBy, handedOverAt }: Receipt, actor: StaffActor) =>
  handedOverBy === actor.id && Date.now() - handedOverAt.getTime() < AT_THE_COUNTER
