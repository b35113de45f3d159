import 'server-only'
import type { Connection } from '@/db/client'
import * as applicationMoves from '@/db/repositories/application-moves'
import type { Application } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as documents from '@/db/repositories/documents'
import * as handovers from '@/db/repositories/handovers'
import * as live from '@/db/repositories/live'
import * as messages from '@/db/repositories/messages'
import * as originals from '@/db/repositories/originals'
import * as recordStatuses from '@/db/repositories/record-statuses'
import * as supplies from '@/db/repositories/supplies'
import * as visits from '@/db/repositories/visits'
import type { Actor } from '@/lib/domain/actor'
import { decide } from '@/lib/domain/decision'
import { isUndoable } from '@/lib/domain/handover'
import { isOldCardAccounted } from '@/lib/domain/original'
import type { RecordStatus } from '@/lib/domain/record-status'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import type { ReturnReason } from '@/lib/domain/siak-ledger'
import { withdrawalAfter } from '@/lib/domain/withdrawal'
import { isFinal, type Move, moves, type Need, type State } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { endAppointment } from './end-appointment'
import { followHold } from './hold-applications'
import { assertNotClaimed, cameTooLate } from './met'
import { endPause } from './pause-clock'
import { prepareMessage } from './prepare-message'
import { notePrintTurn } from './print-turn'

/**
 * A move and what it brings. `seenVersion` is the version the mover was looking at, where they looked; `happenedAt` when it happened,
 * where it is only written down now: papers that came in on a paper form. From then on the clock of the next step runs.
 */
export type Advance = {
  move: Move
  seenVersion?: number
  happenedAt?: Date
  reason?: string
  returnReason?: ReturnReason
  siakReference?: string
  recordStatus?: RecordStatus
  hasSignedReceipt?: boolean
}

/**
 * The only way an application changes state. Asks the table, changes the row if nobody did meanwhile, and writes event, trace,
 * supplies and message, takes back what it makes untrue, and ends a pause of its clock and an appointment, all in the caller's transaction. Refuses: `not_found` to strangers,
 * `changed_meanwhile`, `claimed_by_other`, and all of `decide`.
 */
export async function advance(
  on: Connection,
  actor: Actor,
  application: Application,
  request: Advance,
): Promise<State> {
  const to = await decided(on, actor, application, request)

  const handsIn = request.move === 'hand_in'
  const now = new Date()
  const staffId = actor.kind === 'staff' ? actor.id : undefined
  await applicationMoves.make(on, application, {
    ...request,
    toState: to,
    staffId,
    delegationId: actor.kind === 'staff' ? actor.acting?.delegationId : undefined,
    isReturned: comesBack(application, request.move),
    handsIn,
    now: request.happenedAt ?? now,
  })
  await endPause(on, actor, application, now)
  await endAppointment(on, actor, application, { outcome: 'freed', now })
  await followHold(on, application, to, now)
  if (request.move === 'send_back') await documents.askAgain(on, application.id)
  if (moves[request.move].takesSupplies && staffId) await takeSupplies(on, application, staffId)
  if (request.recordStatus && staffId)
    await recordStatuses.note(on, application, {
      ...{ status: request.recordStatus, seenOn: officeDay(now), source: 'move', staffId, now },
    })
  await endVisit(on, actor, application, request.move)
  await audit.trace(on, {
    officeId: application.officeId,
    staffId,
    act: 'application_moved',
    subjectId: application.id,
    detail: request.move,
  })
  const because = withdrawalAfter[request.move]
  if (because) await messages.withdraw(on, application.id, { because, now })
  await prepareMessage(on, application, request.move)
  await live.announce(on, { officeId: application.officeId, subject: 'application', id: application.id })
  return to
}

/** Whether it comes back to a desk by the move: repaired by the citizen, or returned by another desk. */
const comesBack = ({ handedInAt }: Application, move: Move) =>
  moves[move].isReturn === true || (move === 'hand_in' && handedInAt !== null)

/** Where the move leads, once nothing speaks against it. */
async function decided(
  on: Connection,
  actor: Actor,
  application: Application,
  request: Advance,
): Promise<State> {
  const role = roleOn(application, actor)
  if (!role) throw new Refusal('not_found')
  if (request.seenVersion !== undefined && request.seenVersion !== application.version)
    throw await cameTooLate(on, application)
  if (actor.kind === 'staff') await assertNotClaimed(on, actor, application)

  const ownMoves = actor.kind === 'staff' ? await applicationMoves.madeBy(on, application.id, actor.id) : []
  const facts = await factsOf(on, application)
  const decision = decide(request.move, facts, role, { gives: given(request), ownMoves })
  if (decision.allowed) return decision.to
  throw decision.because === 'not_now'
    ? await cameTooLate(on, application, 'not_now')
    : new Refusal(decision.because)
}

async function takeSupplies(on: Connection, application: Application, staffId: string) {
  const { officeId, id: applicationId } = application
  const note = await notePrintTurn(on, application, staffId)
  await supplies.consume(on, { officeId, applicationId, staffId, note })
  await live.announce(on, { officeId, subject: 'supplies', id: applicationId })
}

/** Whoever stood at the counter for an application has been looked after once the counter moved it on. */
async function endVisit(on: Connection, actor: Actor, { id, officeId }: Application, move: Move) {
  if (move === 'hand_in' || actor.kind !== 'staff' || !worksAtCounter(actor.role)) return
  for (const visitId of await visits.serve(on, id, new Date()))
    await live.announce(on, { officeId, subject: 'queue', id: visitId })
}

/** What the workflow asks about an application. */
export async function factsOf(on: Connection, application: Application) {
  const papers = await documents.ofApplication(on, application.id)
  const kept = await originals.ofApplication(on, application.id)
  const handover = isFinal(application.state) ? await handovers.find(on, application.id) : undefined
  return {
    state: application.state,
    variant: application.variant,
    isRecorded: application.recordedAt !== null,
    isApplicantWhole: applications.isWhole(application),
    isOldCardAccounted: isOldCardAccounted(application.variant, kept),
    isHandoverFresh: handover !== undefined && isUndoable(handover.handedOverAt, new Date()),
    documents: papers.map(({ verdict, answer }) => ({ verdict, isAnswered: answer !== null })),
  }
}

function given({ reason, returnReason, siakReference, recordStatus, hasSignedReceipt }: Advance): Need[] {
  const gives: Need[] = []
  if (reason) gives.push('reason')
  if (returnReason) gives.push('return_reason')
  if (siakReference) gives.push('siak_reference')
  if (recordStatus) gives.push('record_status')
  if (hasSignedReceipt) gives.push('signed_receipt')
  return gives
}
