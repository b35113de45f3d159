import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as desk from '@/db/repositories/desk'
import * as documents from '@/db/repositories/documents'
import { answerDocument } from '@/lib/commands/answer-document'
import { completeApplicant } from '@/lib/commands/complete-applicant'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { handOverCard } from '@/lib/commands/hand-over-card'
import { judgeDocument } from '@/lib/commands/judge-document'
import { moveApplication } from '@/lib/commands/move-application'
import { recordBiometrics } from '@/lib/commands/record-biometrics'
import { startApplication } from '@/lib/commands/start-application'
import type { StaffActor } from '@/lib/domain/actor'
import { completeApplicantForm } from '@/lib/domain/application-form'
import type { LackingReason } from '@/lib/domain/document'
import { handoverForm } from '@/lib/domain/handover-form'
import type { MoveForm } from '@/lib/domain/move-form'
import { type DocumentType, needsRecording, type Variant } from '@/lib/domain/service'
import type { State } from '@/lib/domain/workflow'
import { SIGNATURE } from '@/seed/handovers'
import { seedOriginal } from '@/seed/originals'
import { filledIn, passerBy } from '@/tests/people'
import type { Person } from './guests'

/** A case as it is now. */
export async function caseOf(number: string): Promise<applications.Filed> {
  const found = await applications.findByNumber(database(), number)
  if (!found || !applications.isFiled(found)) throw new Error(`there is no case ${number}`)
  return found
}

/** The numbers of what waits in a state, as its desk lists them. */
export const waitingIn = async (officeId: string, state: State) =>
  (await desk.waiting(database(), { officeId }, [state], 200)).map(({ number }) => number)

/** One press of one button on a case that was just opened. */
export async function press(
  actor: StaffActor,
  number: string,
  move: MoveForm['move'],
  brings: Partial<MoveForm> = {},
) {
  const { version: seenVersion } = await caseOf(number)
  await moveApplication(actor, { press: randomUUID(), number, seenVersion, move, ...brings })
}

/** An application from home, whose papers are brought to the counter. Tells its number. */
export async function sendFromHome(person: Person, variant: Variant): Promise<string> {
  const applicationId = await startApplication(passerBy, filledIn(variant, person))
  const citizen = { kind: 'applicant', applicationId } as const
  for (const { type } of await documents.ofApplication(database(), applicationId))
    await answerDocument(citizen, type, true)
  await handInApplication(citizen, { press: randomUUID() })
  return (await applications.findById(database(), applicationId))?.number ?? ''
}

/** The counter finds every paper in order, copies what the name came without, keeps the original, records a first card's owner. */
export async function findInOrder(officer: StaffActor, number: string, person: Person) {
  const { id, variant, savedAt, nik } = await caseOf(number)
  if (!nik) {
    const seen = savedAt.toISOString()
    const copied = { ...person, villageCode: '35.08.10.1005' }
    await completeApplicant(
      officer,
      completeApplicantForm.parse({ press: randomUUID(), number, seen, ...copied }),
    )
  }
  for (const { type, verdict } of await documents.ofApplication(database(), id))
    if (verdict !== 'fits') await judge(officer, number, type)
  if (needsRecording(variant)) await recordBiometrics(officer, { number })
  await seedOriginal(officer, number, variant)
}

/** What an officer finds in one paper: it fits, or why it does not. */
export const judge = (
  officer: StaffActor,
  number: string,
  type: DocumentType,
  lackingReason?: LackingReason,
) =>
  judgeDocument(officer, {
    ...{ number, type, note: null },
    ...{ verdict: lackingReason ? 'lacking' : 'fits', lackingReason: lackingReason ?? null },
  })

/** Hands a card over against its code and a signature on the screen, to its owner or to whom they sent. */
export async function handOver(officer: StaffActor, number: string, proxy?: Person) {
  const { name, receiptCode } = await caseOf(number)
  const taker = proxy
    ? {
        relation: 'proxy',
        receiverName: proxy.name,
        receiverIdentity: proxy.nik,
        receiverTie: 'Anak',
        mandateSeen: 'on',
        mandateOnPaper: 'on',
        mandatePlace: 'Map F-1.07',
      }
    : { relation: 'self', receiverName: name }
  const form = handoverForm.parse({
    ...{ press: randomUUID(), code: receiptCode, signatureKind: 'drawn', ...taker },
    ...{ cardMatches: 'on', codeMatches: 'on' },
  })
  await handOverCard(officer, { ...form, number, signature: Buffer.from(SIGNATURE) })
}

/** A press about the clock of a case that was just opened. */
export async function seen(number: string) {
  const { version: seenVersion } = await caseOf(number)
  return { press: randomUUID(), number, seenVersion }
}
