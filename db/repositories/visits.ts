import { and, asc, count, desc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { ticketRolls, visits } from '@/db/schema/visits'
import type { TicketState } from '@/lib/domain/ticket'

export type Visit = typeof visits.$inferSelect

/** The queue of an office on one day in Lumajang (YYYY-MM-DD). */
export type QueueDay = { officeId: string; day: string }

/** Lets nobody else give, call or move a number of this queue until the transaction ends. */
export async function hold(on: Connection, { officeId, day }: QueueDay) {
  await on.insert(ticketRolls).values({ officeId, day }).onConflictDoNothing()
  await on.select().from(ticketRolls).where(rollOf({ officeId, day })).for('update')
}

/** Writes a visit down under the next number of its day. Call it holding the queue: then no number is left out. */
export async function insert(
  on: Connection,
  visit: Omit<typeof visits.$inferInsert, 'ticketNumber'>,
): Promise<Visit> {
  const [roll] = await on
    .update(ticketRolls)
    .set({ last: sql`${ticketRolls.last} + 1` })
    .where(rollOf(visit))
    .returning({ last: ticketRolls.last })
  if (!roll) throw new Error('a queue number was taken without holding the queue')
  const [row] = await on
    .insert(visits)
    .values({ ...visit, ticketNumber: roll.last })
    .returning()
  if (!row) throw new Error('a visit was not written')
  return row
}

const rollOf = ({ officeId, day }: QueueDay) =>
  and(eq(ticketRolls.officeId, officeId), eq(ticketRolls.day, day))

const inQueue = ({ officeId, day }: QueueDay) => and(eq(visits.officeId, officeId), eq(visits.day, day))

/** One visit, or undefined. */
export async function findById(on: Connection, id: string): Promise<Visit | undefined> {
  const [row] = await on.select().from(visits).where(eq(visits.id, id))
  return row
}

/** The visit for an application on a day that still waits or is being looked after, or undefined. */
export async function openFor(
  on: Connection,
  applicationId: string,
  day: string,
): Promise<Visit | undefined> {
  const [row] = await on
    .select()
    .from(visits)
    .where(and(eq(visits.applicationId, applicationId), eq(visits.day, day), isOpen()))
  return row
}

/** The last queue number given for an application on a day; undefined where nobody came for it. */
export async function ticketOf(
  on: Connection,
  applicationId: string,
  day: string,
): Promise<number | undefined> {
  const [row] = await on
    .select({ ticketNumber: visits.ticketNumber })
    .from(visits)
    .where(and(eq(visits.applicationId, applicationId), eq(visits.day, day)))
    .orderBy(desc(visits.ticketNumber))
    .limit(1)
  return row?.ticketNumber
}

type Change = Partial<Pick<Visit, 'counter' | 'calls' | 'calledAt' | 'servedAt' | 'applicationId'>> & {
  state?: TicketState
}

/** Changes a visit if it is still the version that was seen. False when someone was first. */
export async function change(
  on: Connection,
  { id, version }: Pick<Visit, 'id' | 'version'>,
  changes: Change,
): Promise<boolean> {
  const rows = await on
    .update(visits)
    .set({ ...changes, version: sql`${visits.version} + 1` })
    .where(and(eq(visits.id, id), eq(visits.version, version)))
    .returning({ id: visits.id })
  return rows.length === 1
}

/** Whoever came for an application has been looked after, whichever day they came. Tells which visits that ended. */
export async function serve(on: Connection, applicationId: string, now: Date): Promise<string[]> {
  const rows = await on
    .update(visits)
    .set({ state: 'served', servedAt: now, version: sql`${visits.version} + 1` })
    .where(and(eq(visits.applicationId, applicationId), isOpen()))
    .returning({ id: visits.id })
  return rows.map(({ id }) => id)
}

/** How many of a queue wait to be called. */
export async function waiting(on: Connection, queue: QueueDay): Promise<number> {
  const [row] = await on
    .select({ waiting: count() })
    .from(visits)
    .where(and(inQueue(queue), eq(visits.state, 'waiting')))
  return row?.waiting ?? 0
}

/** How many of the same queue wait with a smaller number. */
export async function waitingBefore(on: Connection, { ticketNumber, ...queue }: Visit): Promise<number> {
  const [row] = await on
    .select({ waiting: count() })
    .from(visits)
    .where(and(inQueue(queue), eq(visits.state, 'waiting'), lt(visits.ticketNumber, ticketNumber)))
  return row?.waiting ?? 0
}

/** Who is at a counter just now, the last called first; at most `most`. */
export const calledNow = (on: Connection, queue: QueueDay, most: number): Promise<Visit[]> =>
  on
    .select()
    .from(visits)
    .where(and(inQueue(queue), eq(visits.state, 'called')))
    .orderBy(desc(visits.calledAt))
    .limit(most)

/** Who was called to a counter and is still there, or undefined. */
export async function atCounter(
  on: Connection,
  queue: QueueDay,
  counter: number,
): Promise<Visit | undefined> {
  const [row] = await on
    .select()
    .from(visits)
    .where(and(inQueue(queue), eq(visits.state, 'called'), eq(visits.counter, counter)))
    .orderBy(desc(visits.calledAt))
    .limit(1)
  return row
}

/** Who waits longest for a counter: whoever was sent there, or to none in particular; undefined when nobody does. */
export async function nextFor(on: Connection, queue: QueueDay, counter: number): Promise<Visit | undefined> {
  const [row] = await on
    .select()
    .from(visits)
    .where(
      and(
        inQueue(queue),
        eq(visits.state, 'waiting'),
        or(isNull(visits.counter), eq(visits.counter, counter)),
      ),
    )
    .orderBy(asc(visits.ticketNumber))
    .limit(1)
  return row
}

/** The last calls of a queue, the newest first. */
export const lastCalls = (on: Connection, queue: QueueDay, most: number): Promise<Visit[]> =>
  on
    .select()
    .from(visits)
    .where(and(inQueue(queue), isNotNull(visits.calledAt)))
    .orderBy(desc(visits.calledAt))
    .limit(most)

/** Everyone who came on a day in the order of their numbers, with the application they came for. */
export const ofDay = (on: Connection, queue: QueueDay) =>
  on
    .select({ visit: visits, applicationNumber: applications.number })
    .from(visits)
    .leftJoin(applications, eq(applications.id, visits.applicationId))
    .where(inQueue(queue))
    .orderBy(asc(visits.ticketNumber))

const isOpen = () => ne(visits.state, 'served')
