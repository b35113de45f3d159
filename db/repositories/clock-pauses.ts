import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { clockPauses } from '@/db/schema/clock-pauses'
import { staff } from '@/db/schema/staff'

/** Writes down that the clock of a case stands still from now on. The database refuses a second pause that nobody ended. */
export async function insert(on: Connection, pause: typeof clockPauses.$inferInsert) {
  await on.insert(clockPauses).values(pause)
}

/** The pause of a case that nobody ended, with who began it; undefined while its clock may run. */
export async function openOf(on: Connection, applicationId: string) {
  const [pause] = await on
    .select({ reason: clockPauses.reason, pausedAt: clockPauses.pausedAt, pausedBy: staff.name })
    .from(clockPauses)
    .innerJoin(staff, eq(staff.id, clockPauses.pausedBy))
    .where(and(eq(clockPauses.applicationId, applicationId), isNull(clockPauses.resumedAt)))
  return pause
}

/** Ends the pause of a case, if there is one. Tells whether there was. No `staffId`: the citizen moved it. */
export async function resume(
  on: Connection,
  applicationId: string,
  { staffId, now }: { staffId: string | undefined; now: Date },
): Promise<boolean> {
  const rows = await on
    .update(clockPauses)
    .set({
      // Another instance whose clock is a little ahead may have begun it.
      resumedAt: sql`greatest(${clockPauses.pausedAt}, ${now.toISOString()}::timestamptz)`,
      resumedBy: staffId,
    })
    .where(and(eq(clockPauses.applicationId, applicationId), isNull(clockPauses.resumedAt)))
    .returning({ id: clockPauses.id })
  return rows.length === 1
}

/** The pauses of some applications, oldest first. */
export const ofApplications = (on: Connection, applicationIds: readonly string[]) =>
  on
    .select({
      applicationId: clockPauses.applicationId,
      reason: clockPauses.reason,
      pausedAt: clockPauses.pausedAt,
      resumedAt: clockPauses.resumedAt,
    })
    .from(clockPauses)
    .where(inArray(clockPauses.applicationId, [...applicationIds]))
    .orderBy(asc(clockPauses.pausedAt))

/** The pauses of an office that began before a moment and were not over at another. */
export const between = (on: Connection, officeId: string, { from, until }: { from: Date; until: Date }) =>
  on
    .select({
      reason: clockPauses.reason,
      pausedAt: clockPauses.pausedAt,
      resumedAt: clockPauses.resumedAt,
    })
    .from(clockPauses)
    .where(
      and(
        eq(clockPauses.officeId, officeId),
        lt(clockPauses.pausedAt, until),
        or(isNull(clockPauses.resumedAt), gt(clockPauses.resumedAt, from)),
      ),
    )
