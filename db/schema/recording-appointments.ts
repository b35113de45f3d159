import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, smallint, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { APPOINTMENT_OUTCOMES, APPOINTMENT_REASONS } from '@/lib/domain/appointment'
import { applications } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const appointmentReason = pgEnum('appointment_reason', APPOINTMENT_REASONS)
export const appointmentOutcome = pgEnum('appointment_outcome', APPOINTMENT_OUTCOMES)

/** Janji perekaman — when someone is to be recorded, and how that ended. Another time is another row. Only its end is ever added; the database refuses all else. */
export const recordingAppointments = pgTable(
  'recording_appointments',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    /** The beginning of its slot, which lasts an hour. */
    startsAt: moment().notNull(),
    /** Which of the slot's places it takes, from 1: two cannot take the same. */
    place: smallint().notNull(),
    because: appointmentReason().notNull(),
    givenAt: moment().notNull(),
    givenBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    outcome: appointmentOutcome(),
    endedAt: moment(),
    /** Null where the citizen withdrew. */
    endedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
  },
  table => [
    uniqueIndex('recording_appointments_one_open')
      .on(table.applicationId)
      .where(sql`${table.outcome} is null`),
    uniqueIndex('recording_appointments_place')
      .on(table.officeId, table.startsAt, table.place)
      .where(sql`${table.outcome} is null`),
    index().on(table.applicationId),
    index().on(table.officeId, table.startsAt),
    check('recording_appointments_places', sql`${table.place} > 0`),
    check('recording_appointments_ended', sql`(${table.outcome} is null) = (${table.endedAt} is null)`),
    check(
      'recording_appointments_ended_by_someone',
      sql`${table.outcome} is not distinct from 'freed' or (${table.outcome} is null) = (${table.endedBy} is null)`,
    ),
  ],
)
