import { and, asc, eq, gte } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { holidays, officeClosedDays, officeHours } from '@/db/schema/offices'
import type { OpeningHours } from '@/lib/domain/office-hours'

/** The week of an office, Monday first. */
export async function weekOf(on: Connection, officeId: string): Promise<OpeningHours[]> {
  const rows = await on
    .select()
    .from(officeHours)
    .where(eq(officeHours.officeId, officeId))
    .orderBy(asc(officeHours.weekday))
  return rows.map(({ weekday, opensAt, closesAt, breakFrom, breakUntil }) => ({
    weekday,
    opensAt: toMinutes(opensAt),
    closesAt: toMinutes(closesAt),
    breakFrom: breakFrom && toMinutes(breakFrom),
    breakUntil: breakUntil && toMinutes(breakUntil),
  }))
}

/** PostgreSQL tells times to the second. */
const toMinutes = (time: string) => time.slice(0, 5)

/** Replaces the week of an office. */
export async function setHours(on: Connection, officeId: string, hours: readonly OpeningHours[]) {
  await on.delete(officeHours).where(eq(officeHours.officeId, officeId))
  if (hours.length > 0) await on.insert(officeHours).values(hours.map(row => ({ ...row, officeId })))
}

/** The days from one on (YYYY-MM-DD) on which an office is closed, with their names: the holidays of all and its own. */
export async function closedDays(
  on: Connection,
  officeId: string,
  from: string,
): Promise<Map<string, string>> {
  const [shared, own] = await Promise.all([
    on
      .select({ day: holidays.heldOn, name: holidays.name })
      .from(holidays)
      .where(gte(holidays.heldOn, from))
      .orderBy(asc(holidays.heldOn)),
    on
      .select({ day: officeClosedDays.closedOn, name: officeClosedDays.name })
      .from(officeClosedDays)
      .where(and(eq(officeClosedDays.officeId, officeId), gte(officeClosedDays.closedOn, from)))
      .orderBy(asc(officeClosedDays.closedOn)),
  ])
  return new Map([...shared, ...own].map(({ day, name }) => [day, name]))
}

/** Notes a day on which one office is closed. */
export async function closeOn(on: Connection, officeId: string, closedOn: string, name: string) {
  await on.insert(officeClosedDays).values({ officeId, closedOn, name }).onConflictDoNothing()
}

/** Notes a day on which every office is closed. */
export async function addHoliday(on: Connection, heldOn: string, name: string) {
  await on.insert(holidays).values({ heldOn, name }).onConflictDoNothing()
}
