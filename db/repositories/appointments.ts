import { and, asc, count, eq, exists, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import { recordingAppointments } from '@/db/schema/recording-appointments'
import { staff } from '@/db/schema/staff'
import { type AppointmentOutcome, type AppointmentReason, SEEN_OUTCOMES } from '@/lib/domain/appointment'
import type { Span } from '@/lib/domain/office-hours'

export type Appointment = typeof recordingAppointments.$inferSelect
type Taken = Omit<typeof recordingAppointments.$inferInsert, 'place'>

const isOpen = isNull(recordingAppointments.outcome)

/** Takes the first free place of a slot and tells whether there was one. Whoever takes the same place at the same moment is waited for. */
export async function take(on: Connection, appointment: Taken, places: number): Promise<boolean> {
  for (let place = 1; place <= places; place += 1) {
    const taken = await on
      .insert(recordingAppointments)
      .values({ ...appointment, place })
      .onConflictDoNothing({
        target: [recordingAppointments.officeId, recordingAppointments.startsAt, recordingAppointments.place],
        where: sql`outcome is null`,
      })
      .returning({ id: recordingAppointments.id })
    if (taken.length > 0) return true
  }
  return false
}

/** How many places are taken of each slot that begins after a moment, by its beginning in milliseconds. */
export async function takenFrom(on: Connection, officeId: string, from: Date): Promise<Map<number, number>> {
  const rows = await on
    .select({ startsAt: recordingAppointments.startsAt, taken: count() })
    .from(recordingAppointments)
    .where(
      and(eq(recordingAppointments.officeId, officeId), isOpen, gt(recordingAppointments.startsAt, from)),
    )
    .groupBy(recordingAppointments.startsAt)
  return new Map(rows.map(({ startsAt, taken }) => [startsAt.getTime(), taken]))
}

/** The appointment of a case that has not ended; undefined where there is none. */
export async function openOf(on: Connection, applicationId: string): Promise<Appointment | undefined> {
  const [open] = await on
    .select()
    .from(recordingAppointments)
    .where(and(eq(recordingAppointments.applicationId, applicationId), isOpen))
  return open
}

/** The number of the case an appointment is of; undefined where there is no such appointment. */
export async function numberOf(on: Connection, id: string): Promise<string | undefined> {
  const [row] = await on
    .select({ number: applications.number })
    .from(recordingAppointments)
    .innerJoin(applications, eq(applications.id, recordingAppointments.applicationId))
    .where(eq(recordingAppointments.id, id))
  return row?.number
}

/** Ends the appointment of a case, if one is open. No `staffId`: the citizen withdrew. */
export async function end(
  on: Connection,
  applicationId: string,
  { outcome, staffId, now }: { outcome: AppointmentOutcome; staffId: string | undefined; now: Date },
) {
  await on
    .update(recordingAppointments)
    .set({ outcome, endedAt: now, endedBy: staffId })
    .where(and(eq(recordingAppointments.applicationId, applicationId), isOpen))
}

const ender = alias(staff, 'ender')
const earlier = alias(recordingAppointments, 'earlier')

/** Every appointment of a case, in the order they were given, with who gave and who ended each. */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select({ appointment: recordingAppointments, givenBy: staff.name, endedBy: ender.name })
    .from(recordingAppointments)
    .innerJoin(staff, eq(staff.id, recordingAppointments.givenBy))
    .leftJoin(ender, eq(ender.id, recordingAppointments.endedBy))
    .where(eq(recordingAppointments.applicationId, applicationId))
    .orderBy(asc(recordingAppointments.givenAt), asc(recordingAppointments.id))

/** What some cases have been given and still have, or missed, in the order of its times; with how their office is reached. */
export const standing = (on: Connection, applicationIds: readonly string[]) =>
  on
    .select({
      applicationId: recordingAppointments.applicationId,
      officeId: recordingAppointments.officeId,
      startsAt: recordingAppointments.startsAt,
      because: recordingAppointments.because,
      outcome: recordingAppointments.outcome,
      phone: offices.phone,
      whatsapp: offices.whatsapp,
    })
    .from(recordingAppointments)
    .innerJoin(offices, eq(offices.id, recordingAppointments.officeId))
    .where(
      and(
        inArray(recordingAppointments.applicationId, [...applicationIds]),
        or(isOpen, eq(recordingAppointments.outcome, 'missed')),
      ),
    )
    .orderBy(asc(recordingAppointments.startsAt))

/** Whose appointment it is, as a list at the office names them. */
const whom = {
  number: applications.number,
  name: applications.name,
  phone: applications.phone,
  variant: applications.variant,
}

/** Who is expected at an office within a span, who came and who did not, in the order of their times. */
export const expected = (on: Connection, officeId: string, { from, until }: Span) =>
  on
    .select({
      id: recordingAppointments.id,
      applicationId: recordingAppointments.applicationId,
      startsAt: recordingAppointments.startsAt,
      outcome: recordingAppointments.outcome,
      because: recordingAppointments.because,
      officeId: applications.officeId,
      ...whom,
    })
    .from(recordingAppointments)
    .innerJoin(applications, eq(applications.id, recordingAppointments.applicationId))
    .where(
      and(
        eq(recordingAppointments.officeId, officeId),
        gte(recordingAppointments.startsAt, from),
        lt(recordingAppointments.startsAt, until),
        or(isOpen, inArray(recordingAppointments.outcome, [...SEEN_OUTCOMES])),
      ),
    )
    .orderBy(asc(recordingAppointments.startsAt), asc(recordingAppointments.place))

/** Who was moved to a later hour for a reason since a moment, and still has it, in the order of the new hours. */
export const movedSince = (on: Connection, officeId: string, because: AppointmentReason, since: Date) =>
  on
    .select({
      id: recordingAppointments.id,
      applicationId: recordingAppointments.applicationId,
      startsAt: recordingAppointments.startsAt,
      ...whom,
    })
    .from(recordingAppointments)
    .innerJoin(applications, eq(applications.id, recordingAppointments.applicationId))
    .where(
      and(
        eq(recordingAppointments.officeId, officeId),
        eq(recordingAppointments.because, because),
        gt(recordingAppointments.givenAt, since),
        isOpen,
        exists(
          on
            .select({ id: earlier.id })
            .from(earlier)
            .where(
              and(
                eq(earlier.applicationId, recordingAppointments.applicationId),
                eq(earlier.outcome, 'moved'),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(recordingAppointments.startsAt), asc(recordingAppointments.place))
