import { and, asc, count, eq, exists, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { disruptions } from '@/db/schema/disruptions'
import { heldApplications } from '@/db/schema/held-applications'
import { offices } from '@/db/schema/offices'
import { staff } from '@/db/schema/staff'
import { visits } from '@/db/schema/visits'
import type { State } from '@/lib/domain/workflow'

/** Writes down that an application is held, and tells the row's id. */
export async function insert(on: Connection, hold: typeof heldApplications.$inferInsert): Promise<string> {
  const [row] = await on.insert(heldApplications).values(hold).returning({ id: heldApplications.id })
  if (!row) throw new Error('a held application was not written')
  return row.id
}

/** Still held. */
export const isLiving = isNull(heldApplications.releasedAt)

/** What it takes to tell whoever waits: how to reach them, and whether they are at the office on a day. */
export const waiting = (on: Connection, day: string) => ({
  id: applications.id,
  officeId: applications.officeId,
  phone: applications.phone,
  state: applications.state,
  handedInAt: applications.handedInAt,
  filer: { name: staff.name, role: staff.role, villageCode: staff.villageCode },
  hasVisit: sql<boolean>`${exists(
    on
      .select({ id: visits.id })
      .from(visits)
      .where(and(eq(visits.applicationId, applications.id), eq(visits.day, day))),
  )}`,
})

/** The applications of an office that wait in some states and are not held yet, oldest hand-in first. */
export const notHeld = (on: Connection, officeId: string, states: readonly State[], day: string) =>
  on
    .select(waiting(on, day))
    .from(applications)
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .leftJoin(heldApplications, and(eq(heldApplications.applicationId, applications.id), isLiving))
    .where(
      and(
        eq(applications.officeId, officeId),
        inArray(applications.state, [...states]),
        isNotNull(applications.handedInAt),
        isNull(heldApplications.id),
      ),
    )
    .orderBy(asc(applications.handedInAt), asc(applications.id))

/** One application in the same words, or undefined. */
export async function addressee(on: Connection, applicationId: string, day: string) {
  const [row] = await on
    .select(waiting(on, day))
    .from(applications)
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .where(eq(applications.id, applicationId))
  return row
}

/** Releases an application that moves on. Tells whether it was held. */
export async function releaseMoved(on: Connection, applicationId: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(heldApplications)
    .set({ releasedAt: now, released: 'moved_on' })
    .where(and(eq(heldApplications.applicationId, applicationId), isLiving))
    .returning({ id: heldApplications.id })
  return rows.length > 0
}

/** What an outage holds, with whom to tell when it is over. */
export const heldBy = (on: Connection, disruptionId: string) =>
  on
    .select({
      holdId: heldApplications.id,
      state: heldApplications.state,
      id: applications.id,
      officeId: applications.officeId,
      phone: applications.phone,
    })
    .from(heldApplications)
    .innerJoin(applications, eq(applications.id, heldApplications.applicationId))
    .where(and(eq(heldApplications.disruptionId, disruptionId), isLiving))
    .orderBy(asc(heldApplications.heldAt), asc(heldApplications.id))

/** Keeps something held by another outage, which stops its state too. */
export async function passOn(on: Connection, id: string, disruptionId: string) {
  await on.update(heldApplications).set({ disruptionId }).where(eq(heldApplications.id, id))
}

/** Releases what an outage held, now that it is over. */
export async function releaseRecovered(
  on: Connection,
  id: string,
  { now, resumedMessageId }: { now: Date; resumedMessageId: string | undefined },
) {
  await on
    .update(heldApplications)
    .set({ releasedAt: now, released: 'recovered', resumedMessageId })
    .where(and(eq(heldApplications.id, id), isLiving))
}

/** Those of some held applications of an office that are still held, locked until the transaction ends, with what their slips say. */
export const holdLiving = (on: Connection, officeId: string, ids: readonly string[]) =>
  on
    .select({
      holdId: heldApplications.id,
      applicationId: applications.id,
      name: applications.name,
      phone: applications.phone,
      variant: applications.variant,
      receiptCode: applications.receiptCode,
      words: disruptions.words,
    })
    .from(heldApplications)
    .innerJoin(applications, eq(applications.id, heldApplications.applicationId))
    .innerJoin(disruptions, eq(disruptions.id, heldApplications.disruptionId))
    .where(and(eq(heldApplications.officeId, officeId), inArray(heldApplications.id, [...ids]), isLiving))
    .orderBy(asc(heldApplications.id))
    .for('update', { of: heldApplications })

/** How many applications are held at an office, or at all offices of a regency. */
export async function countLiving(on: Connection, officeId: string): Promise<number> {
  const [row] = await on
    .select({ held: count() })
    .from(heldApplications)
    .innerJoin(offices, eq(offices.id, heldApplications.officeId))
    .where(and(or(eq(offices.id, officeId), eq(offices.regencyId, officeId)), isLiving))
  return row?.held ?? 0
}
