import { and, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import type { RecordStatus } from '@/lib/domain/record-status'
import { Refusal } from '@/lib/domain/refusal'
import { AT_REGENCY, type ReturnReason } from '@/lib/domain/siak-ledger'
import type { Move, State } from '@/lib/domain/workflow'
import type { Application } from './applications'

type Change = {
  move: Move
  toState: State
  staffId?: string
  delegationId?: string
  reason?: string
  returnReason?: ReturnReason
  siakReference?: string
  recordStatus?: RecordStatus
  isReturned: boolean
  /** Whether the papers come in with it: the first time is kept as the place in every queue. */
  handsIn: boolean
  now: Date
}

/** Changes the state if nobody did meanwhile, and writes the event: both or neither. Refuses with `changed_meanwhile`. Only `advance` calls it. */
export async function make(on: Connection, seen: Application, change: Change) {
  const { move, toState, staffId, delegationId, reason, returnReason, siakReference, recordStatus } = change
  const { isReturned, now } = change
  const version = seen.version + 1
  const moved = await on
    .update(applications)
    .set({
      state: toState,
      version,
      isReturned,
      stateSince: now,
      handedInAt: change.handsIn ? (seen.handedInAt ?? now) : seen.handedInAt,
      atRegencySince: AT_REGENCY.includes(toState) ? (seen.atRegencySince ?? now) : null,
      ...(siakReference && { siakReference }),
    })
    .where(
      and(
        eq(applications.id, seen.id),
        eq(applications.state, seen.state),
        eq(applications.version, seen.version),
      ),
    )
    .returning({ id: applications.id })
  if (moved.length === 0) throw new Refusal('changed_meanwhile')

  await on.insert(applicationEvents).values({
    officeId: seen.officeId,
    applicationId: seen.id,
    version,
    move,
    fromState: seen.state,
    toState,
    staffId,
    delegationId,
    reason,
    returnReason,
    siakReference,
    recordStatus,
    happenedAt: now,
  })
}

/** The moves one member of staff made on an application, for separation of duties. */
export async function madeBy(on: Connection, applicationId: string, staffId: string): Promise<Move[]> {
  const rows = await on
    .select({ move: applicationEvents.move })
    .from(applicationEvents)
    .where(and(eq(applicationEvents.applicationId, applicationId), eq(applicationEvents.staffId, staffId)))
  return rows.map(row => row.move)
}
