import { and, asc, desc, eq, gt, inArray, isNull, lt, not, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { disruptions } from '@/db/schema/disruptions'
import { offices } from '@/db/schema/offices'
import { staff } from '@/db/schema/staff'
import { type DisruptionCause, isPlanned, LASTING_CAUSES } from '@/lib/domain/disruption'

/** Writes a disruption down and tells its id. */
export async function insert(on: Connection, disruption: typeof disruptions.$inferInsert): Promise<string> {
  const [row] = await on.insert(disruptions).values(disruption).returning({ id: disruptions.id })
  if (!row) throw new Error('a disruption was not written')
  return row.id
}

/** One disruption, or undefined. */
export async function findById(on: Connection, id: string) {
  const [row] = await on.select().from(disruptions).where(eq(disruptions.id, id))
  return row
}

/** The disruptions of an office that are not over, planned closures among them, latest first. */
export const open = (on: Connection, officeId: string, now: Date) =>
  listed(on, officeId, isOpen(now)).orderBy(desc(disruptions.createdAt), desc(disruptions.id))

/** What of an office lasts until someone says it is over, and has not ended; longest first. */
export const lasting = (on: Connection, officeId: string) =>
  on
    .select({ id: disruptions.id, cause: disruptions.cause, words: disruptions.words })
    .from(disruptions)
    .where(
      and(
        eq(disruptions.officeId, officeId),
        isNull(disruptions.endedAt),
        inArray(disruptions.cause, LASTING_CAUSES),
      ),
    )
    .orderBy(asc(disruptions.createdAt), asc(disruptions.id))

/** What lasts, and has begun, at an office or at any office of a regency; longest first. */
export const running = (on: Connection, officeId: string) =>
  on
    .select({
      id: disruptions.id,
      cause: disruptions.cause,
      beganAt: disruptions.beganAt,
      officeName: offices.name,
    })
    .from(disruptions)
    .innerJoin(offices, eq(offices.id, disruptions.officeId))
    .where(
      and(
        or(eq(offices.id, officeId), eq(offices.regencyId, officeId)),
        isNull(disruptions.endedAt),
        inArray(disruptions.cause, LASTING_CAUSES),
      ),
    )
    .orderBy(asc(disruptions.createdAt), asc(disruptions.id))

/** The last `limit` of an office that are over. */
export const over = (on: Connection, officeId: string, now: Date, limit: number) =>
  listed(on, officeId, not(isOpen(now)))
    .orderBy(desc(disruptions.createdAt), desc(disruptions.id))
    .limit(limit)

/** Everything that kept an office from work since a moment and began before another, over or not. */
export const between = (on: Connection, officeId: string, { from, until }: { from: Date; until: Date }) =>
  on
    .select({
      cause: disruptions.cause,
      words: disruptions.words,
      beganAt: disruptions.beganAt,
      expectedEndAt: disruptions.expectedEndAt,
      endedAt: disruptions.endedAt,
    })
    .from(disruptions)
    .where(
      and(
        eq(disruptions.officeId, officeId),
        lt(disruptions.beganAt, until),
        or(isNull(disruptions.endedAt), gt(disruptions.endedAt, from)),
      ),
    )

const listed = (on: Connection, officeId: string, which: ReturnType<typeof isOpen>) =>
  on
    .select({
      id: disruptions.id,
      cause: disruptions.cause,
      words: disruptions.words,
      advice: disruptions.advice,
      beganAt: disruptions.beganAt,
      expectedEndAt: disruptions.expectedEndAt,
      endedAt: disruptions.endedAt,
      declaredBy: staff.name,
    })
    .from(disruptions)
    .innerJoin(staff, eq(staff.id, disruptions.declaredBy))
    .where(and(eq(disruptions.officeId, officeId), which))

/** Whether an office has a disruption of a cause that is not over; of planned ones, whether one meets the time from `beganAt` on. */
export async function isOpenFor(
  on: Connection,
  officeId: string,
  cause: DisruptionCause,
  { beganAt, expectedEndAt, now }: { beganAt: Date; expectedEndAt: Date | undefined; now: Date },
): Promise<boolean> {
  const meets = and(
    gt(disruptions.expectedEndAt, beganAt),
    expectedEndAt && lt(disruptions.beganAt, expectedEndAt),
  )
  const [row] = await on
    .select({ id: disruptions.id })
    .from(disruptions)
    .where(
      and(
        eq(disruptions.officeId, officeId),
        eq(disruptions.cause, cause),
        isOpen(now),
        isPlanned(cause) ? meets : undefined,
      ),
    )
    .limit(1)
  return row !== undefined
}

/** Ends a disruption that is not over. False when someone was first, or its time has passed. */
export async function end(on: Connection, id: string, staffId: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(disruptions)
    .set({ endedAt: now, endedBy: staffId })
    .where(and(eq(disruptions.id, id), isOpen(now)))
    .returning({ id: disruptions.id })
  return rows.length === 1
}

/** A planned closure is over when its time has passed; all else when someone says so. */
const isOpen = (now: Date) =>
  and(
    isNull(disruptions.endedAt),
    or(inArray(disruptions.cause, LASTING_CAUSES), gt(disruptions.expectedEndAt, now)),
  ) ?? isNull(disruptions.endedAt)
