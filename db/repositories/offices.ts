import { and, asc, desc, eq, isNotNull, lte, max } from 'drizzle-orm'
import type { Connection } from '@/db/client'
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

/** Sets how many people can be given the same hour. False where it is no longer what was seen. */
export async function setRecordingPlaces(
  on: Connection,
  id: string,
  { seen, places }: { seen: number; places: number },
): Promise<boolean> {
  const rows = await on
    .update(offices)
    .set({ recordingPlaces: places })
    .where(and(eq(offices.id, id), eq(offices.recordingPlaces, seen)))
    .returning({ id: offices.id })
  return rows.length === 1
}

/** The office with a Kemendagri code, e.g. 35.08.10, or undefined. */
export async function findByCode(on: Connection, code: string) {
  const [office] = await on.select().from(offices).where(eq(offices.code, code))
  return office
}

/** The service standard an office works by on a day in Lumajang (YYYY-MM-DD): the one in force last. */
export async function standardOn(on: Connection, officeId: string, day: string) {
  const [standard] = await on
    .select()
    .from(serviceStandards)
    .where(and(eq(serviceStandards.officeId, officeId), lte(serviceStandards.effectiveOn, day)))
    .orderBy(desc(serviceStandards.effectiveOn), desc(serviceStandards.version))
    .limit(1)
  return standard
}

/** One version of a service standard, or undefined. */
export async function findStandard(on: Connection, id: string) {
  const [standard] = await on.select().from(serviceStandards).where(eq(serviceStandards.id, id))
  return standard
}

type NewStandard = Omit<typeof serviceStandards.$inferInsert, 'officeId' | 'version'>

/** Adds a version after the office's last, inside the caller's transaction; whoever adds one meanwhile waits. Tells its id. */
export async function addStandard(on: Connection, officeId: string, standard: NewStandard): Promise<string> {
  await hold(on, officeId)
  const [last] = await on
    .select({ version: max(serviceStandards.version) })
    .from(serviceStandards)
    .where(eq(serviceStandards.officeId, officeId))
  const [added] = await on
    .insert(serviceStandards)
    .values({ ...standard, officeId, version: (last?.version ?? 0) + 1 })
    .returning({ id: serviceStandards.id })
  if (!added) throw new Error('a standard was not published')
  return added.id
}

/** Opens an office with its hours and its first service standard, and tells its id. */
export async function openOffice(
  on: Connection,
  office: typeof offices.$inferInsert,
  hours: readonly OpeningHours[],
  standard: NewStandard,
): Promise<string> {
  const [opened] = await on.insert(offices).values(office).returning({ id: offices.id })
  if (!opened) throw new Error('an office was not opened')
  await addStandard(on, opened.id, standard)
  await setHours(on, opened.id, hours)
  return opened.id
}
