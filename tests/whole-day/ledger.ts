import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import type { StaffActor } from '@/lib/domain/actor'
import { LEDGER_PARTS, type LedgerPart } from '@/lib/domain/siak-ledger'
import { listSiakLedger } from '@/lib/queries/list-siak-ledger'

type Event = typeof applicationEvents.$inferSelect

/** What stands in one part of the ledger: each case with when and by whom it was sent, how often, and why it came back. */
type Part = { count: number | undefined; rows: readonly (readonly unknown[])[] }

/** Both sides of the SIAK ledger at one moment: what its parts show, and the events there were. */
export type LedgerLook = { parts: Record<LedgerPart, Part>; lateInAWeek: Part; events: readonly Event[] }

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Opens the ledger as the operator does, today and as it will be when nothing happens for a week. */
export async function lookAtLedger(operator: StaffActor): Promise<LedgerLook> {
  const parts = LEDGER_PARTS.map(async part => [part, await readPart(operator, part, new Date())] as const)
  return {
    parts: Object.fromEntries(await Promise.all(parts)) as LedgerLook['parts'],
    lateInAWeek: await readPart(operator, 'late', new Date(Date.now() + WEEK)),
    events: await database()
      .select()
      .from(applicationEvents)
      .where(eq(applicationEvents.officeId, operator.officeId))
      .orderBy(asc(applicationEvents.version)),
  }
}

async function readPart(operator: StaffActor, part: LedgerPart, now: Date): Promise<Part> {
  const { counts, rows } = await listSiakLedger(operator, { part, now })
  return {
    count: counts.get(part),
    rows: rows.map(({ id, since, timesSent, sent, returned }) => [
      ...[id, since, timesSent, sent?.happenedAt, sent?.staffName, sent?.siakReference],
      ...[returned?.happenedAt, returned?.returnReason, returned?.reason],
    ]),
  }
}

/** What a part has to show, reckoned from every event of the office one case after another. */
export function slowPart(
  events: readonly Event[],
  part: LedgerPart,
  nameOf: (staffId: string | null) => string | undefined,
): Part {
  const roads = [...new Set(events.map(({ applicationId }) => applicationId))].map(id =>
    events.filter(({ applicationId }) => applicationId === id),
  )
  const there = roads.filter(road => isIn(part, road)).map(road => rowOf(part, road, nameOf))
  const inOrder = there.sort(([id, since], [otherId, otherSince]) =>
    `${since.toISOString()} ${id}` < `${otherSince.toISOString()} ${otherId}` ? -1 : 1,
  )
  return { count: inOrder.length, rows: inOrder }
}

function isIn(part: LedgerPart, road: readonly Event[]) {
  const { move, toState } = lastOf(road)
  if (part === 'arrived') return toState === 'card_printing'
  if (part === 'returned') return move === 'return_to_operator'
  return toState === 'regency_verification' || toState === 'print_release'
}

function rowOf(part: LedgerPart, road: readonly Event[], nameOf: (id: string | null) => string | undefined) {
  const sent = road.filter(({ move }) => move === 'forward')
  const last = sent.at(-1)
  const returned = road.findLast(({ move }) => move === 'return_to_operator')
  const began = part === 'arrived' || part === 'returned' ? lastOf(road) : last
  if (!last || !began) throw new Error('it is in SIAK and was never sent there')
  return [
    ...([last.applicationId, began.happenedAt, sent.length] as const),
    ...([last.happenedAt, nameOf(last.staffId), last.siakReference] as const),
    ...([returned?.happenedAt, returned?.returnReason, returned?.reason] as const),
  ] as const
}

function lastOf(road: readonly Event[]): Event {
  const last = road.at(-1)
  if (!last) throw new Error('a case without an event')
  return last
}
