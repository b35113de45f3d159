import { and, asc, count, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { homeVisits } from '@/db/schema/home-visits'
import type { Cursor } from '@/lib/domain/cursor'
import type { VisitState } from '@/lib/domain/home-visit'

export type HomeVisit = typeof homeVisits.$inferSelect

/** Writes a request down and tells its id. */
export async function insert(on: Connection, visit: typeof homeVisits.$inferInsert): Promise<string> {
  const [row] = await on.insert(homeVisits).values(visit).returning({ id: homeVisits.id })
  if (!row) throw new Error('a home visit was not written')
  return row.id
}

export const findById = (on: Connection, id: string) => findOne(on, eq(homeVisits.id, id))

export const findByNumber = (on: Connection, numberIndex: Buffer) =>
  findOne(on, eq(homeVisits.numberIndex, numberIndex))

async function findOne(on: Connection, which: ReturnType<typeof eq>): Promise<HomeVisit | undefined> {
  const [row] = await on.select().from(homeVisits).where(which)
  return row
}

type Change = Partial<Pick<HomeVisit, 'visitOn' | 'visitors' | 'declinedBecause'>> & { state: VisitState }

/** Changes a request if it is still the version that was seen. False when someone was first. */
export async function change(
  on: Connection,
  { id, version }: Pick<HomeVisit, 'id' | 'version'>,
  { now, ...changes }: Change & { now: Date },
): Promise<boolean> {
  const rows = await on
    .update(homeVisits)
    .set({ ...changes, stateSince: now, version: sql`${homeVisits.version} + 1` })
    .where(and(eq(homeVisits.id, id), eq(homeVisits.version, version)))
    .returning({ id: homeVisits.id })
  return rows.length === 1
}

type Which = { officeId: string; states: readonly VisitState[] }

/** Requests of an office, longest waiting first: the next `limit` after the cursor. */
export const list = (on: Connection, which: Which, limit: number, after?: Cursor) =>
  on
    .select({
      id: homeVisits.id,
      state: homeVisits.state,
      variant: homeVisits.variant,
      name: homeVisits.name,
      villageCode: homeVisits.villageCode,
      promisedOn: homeVisits.promisedOn,
      visitOn: homeVisits.visitOn,
      createdAt: homeVisits.createdAt,
    })
    .from(homeVisits)
    .where(and(among(which), after && isAfter(after)))
    .orderBy(asc(homeVisits.createdAt), asc(homeVisits.id))
    .limit(limit)

/** How many there are of them. */
export async function countOf(on: Connection, which: Which): Promise<number> {
  const [row] = await on.select({ found: count() }).from(homeVisits).where(among(which))
  return row?.found ?? 0
}

const among = ({ officeId, states }: Which) =>
  and(eq(homeVisits.officeId, officeId), inArray(homeVisits.state, [...states]))

const isAfter = ({ at: createdAt, id }: Cursor) =>
  or(gt(homeVisits.createdAt, createdAt), and(eq(homeVisits.createdAt, createdAt), gt(homeVisits.id, id)))
