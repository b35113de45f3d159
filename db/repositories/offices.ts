import { asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { holidays } from '@/db/schema/complaints'
import { offices } from '@/db/schema/offices'
import { serviceStandards } from '@/db/schema/service-standards'
import type { OpeningHours } from '@/lib/domain/office-hours'
import { setHours } from './office-hours'

/** The kecamatan office this installation serves to citizens: the first one opened. */
export async function serving(on: Connection) {
  const [office] = await on
    .select()
    .from(offices)
    .where(isNotNull(offices.regencyId))
    .orderBy(asc(offices.createdAt))
    .limit(1)
  return office
}

/** One office, or undefined. */
export async function findById(on: Connection, id: string) {
  const [office] = await on.select().from(offices).where(eq(offices.id, id))
  return office
}

/** Lets nobody else change what hangs on an office until the transaction ends. */
export async function hold(on: Connection, id: string) {
  await on.select({ id: offices.id }).from(offices).where(eq(offices.id, id)).for('no key update')
}

/** The office with a Kemendagri code, e.g. 35.08.10, or undefined. */
export async function findByCode(on: Connection, code: string) {
  const [office] = await on.select().from(offices).where(eq(offices.code, code))
  return office
}

/** The service standard an office works by today. */
export async function currentStandard(on: Connection, officeId: string) {
  const [standard] = await on
    .select()
    .from(serviceStandards)
    .where(eq(serviceStandards.officeId, officeId))
    .orderBy(desc(serviceStandards.version))
    .limit(1)
  return standard
}

/** The days, as YYYY-MM-DD, on which no office works. */
export async function holidayDates(on: Connection): Promise<Set<string>> {
  const rows = await on.select({ heldOn: holidays.heldOn }).from(holidays)
  return new Set(rows.map(row => row.heldOn))
}

/** Opens an office with its hours and its first service standard, and tells its id. */
export async function openOffice(
  on: Connection,
  office: typeof offices.$inferInsert,
  hours: readonly OpeningHours[],
  standard: Omit<typeof serviceStandards.$inferInsert, 'officeId'>,
): Promise<string> {
  const [opened] = await on.insert(offices).values(office).returning({ id: offices.id })
  if (!opened) throw new Error('an office was not opened')
  await on.insert(serviceStandards).values({ ...standard, officeId: opened.id })
  await setHours(on, opened.id, hours)
  return opened.id
}

/** Notes a day on which offices are closed. */
export async function addHoliday(on: Connection, heldOn: string, name: string) {
  await on.insert(holidays).values({ heldOn, name }).onConflictDoNothing()
}
