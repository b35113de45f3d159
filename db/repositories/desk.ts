import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { heldApplications } from '@/db/schema/held-applications'
import { offices } from '@/db/schema/offices'
import { serviceStandards } from '@/db/schema/service-standards'
import { staff } from '@/db/schema/staff'
import type { Cursor } from '@/lib/domain/cursor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { printTurnOf, turnNumber } from '@/lib/domain/print-queue'
import { VARIANTS } from '@/lib/domain/service'
import { AFTER_REGENCY } from '@/lib/domain/siak-ledger'
import type { State } from '@/lib/domain/workflow'

/** Whose applications: one office's, or those of every office of a regency. */
export type Scope = { officeId: string } | { regencyId: string }

/** How an application came to where it is, from its last event, joined by `isLastOf`. */
export const lastMove = {
  move: applicationEvents.move,
  reason: applicationEvents.reason,
  returnReason: applicationEvents.returnReason,
}

/** Every move makes a version and writes its event under it. */
export const isLastOf = and(
  eq(applicationEvents.applicationId, applications.id),
  eq(applicationEvents.version, applications.version),
)

const rows = (on: Connection, condition: SQL | undefined) =>
  on
    .select({
      id: applications.id,
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      handedInAt: applications.handedInAt,
      stateSince: applications.stateSince,
      shelf: applications.shelf,
      ...lastMove,
      isReturned: applications.isReturned,
      isHeld: isHeld(on),
      filer: { name: staff.name, role: staff.role, villageCode: staff.villageCode },
      officeName: offices.name,
      targetMinutes: serviceStandards.targetMinutes,
    })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .innerJoin(serviceStandards, eq(serviceStandards.id, applications.standardId))
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .leftJoin(applicationEvents, isLastOf)
    .where(condition)

/** What waits in some states, what came back before all else, then oldest hand-in first: the next `limit` rows after the cursor. */
export const waiting = (
  on: Connection,
  scope: Scope,
  states: readonly State[],
  limit: number,
  after?: Cursor,
) =>
  rows(on, and(isWaiting(scope, states), after && isAfter(after)))
    .orderBy(desc(applications.isReturned), asc(applications.handedInAt), asc(applications.id))
    .limit(limit)

/** What waits to be printed, in the order of turns of whoever handed in before `since` and of all others: the next `limit` rows after the cursor. */
export function toPrint(on: Connection, scope: Scope, since: Date, limit: number, after?: Cursor) {
  const turn = turnAt(since)
  return rows(on, and(isWaiting(scope, [AFTER_REGENCY]), after && isAfterTurn(turn, after)))
    .orderBy(asc(turn), asc(applications.handedInAt), asc(applications.id))
    .limit(limit)
}

/** The cards that are ready to be handed over, the one that became so first on top: the next `limit` rows after the cursor. */
export const ready = (on: Connection, scope: Scope, limit: number, after?: Cursor) =>
  rows(on, and(isWaiting(scope, [AWAITING_HANDOVER]), after && isReadyLater(after)))
    .orderBy(asc(applications.stateSince), asc(applications.id))
    .limit(limit)

/** How many wait to be printed at an office whose turn is before a numbered one. */
export async function countBefore(
  on: Connection,
  officeId: string,
  since: Date,
  turn: number,
): Promise<number> {
  const [row] = await on
    .select({ before: count() })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(and(isWaiting({ officeId }, [AFTER_REGENCY]), lt(turnAt(since), turn)))
  return row?.before ?? 0
}

/** How many wait in each of some states. Counts open work only, which its index keeps small. */
export async function countByState(
  on: Connection,
  scope: Scope,
  states: readonly State[],
): Promise<Map<State, number>> {
  const rows = await on
    .select({ state: applications.state, waiting: count() })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(isWaiting(scope, states))
    .groupBy(applications.state)
  return new Map(rows.map(row => [row.state, row.waiting]))
}

/** Whether an outage holds an application now. */
export const isHeld = (on: Connection) =>
  sql<boolean>`${exists(
    on
      .select({ id: heldApplications.id })
      .from(heldApplications)
      .where(and(eq(heldApplications.applicationId, applications.id), isNull(heldApplications.releasedAt))),
  )}`

/** Whether an application, joined with its office, is one of these. */
export const within = (scope: Scope): SQL =>
  'officeId' in scope ? eq(applications.officeId, scope.officeId) : eq(offices.regencyId, scope.regencyId)

const isWaiting = (scope: Scope, states: readonly State[]) =>
  and(within(scope), inArray(applications.state, [...states]), isNotNull(applications.handedInAt))

function isAfter({ at, id, isReturned = false }: Cursor) {
  return or(
    and(eq(applications.isReturned, isReturned), isLater({ at, id })),
    lt(applications.isReturned, isReturned),
  )
}

const isAfterTurn = (turn: SQL<number>, { turn: last = 0, ...cursor }: Cursor) =>
  or(gt(turn, last), and(eq(turn, last), isLater(cursor)))

const isReadyLater = ({ at, id }: Cursor) =>
  or(gt(applications.stateSince, at), and(eq(applications.stateSince, at), gt(applications.id, id)))

const isLater = ({ at, id }: Cursor) =>
  or(gt(applications.handedInAt, at), and(eq(applications.handedInAt, at), gt(applications.id, id)))

/** The number of a row's turn, as `printTurnOf` says it. */
function turnAt(since: Date): SQL<number> {
  const byVariant = VARIANTS.map(variant => {
    const turn = turnNumber(printTurnOf({ variant, handedInAt: null }, since))
    return sql`when ${eq(applications.variant, variant)} then ${sql.raw(String(turn))}`
  })
  const first = sql.raw(String(turnNumber('waited_long')))
  return sql`case when ${lt(applications.handedInAt, since)} then ${first} ${sql.join(byVariant, sql` `)} end`
}
