import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  uuid,
} from 'drizzle-orm/pg-core'
import { RECORDING_PLACES } from '@/lib/domain/recording-slot'
import { REGENCY_DAYS } from '@/lib/domain/siak-ledger'
import { id, moment } from './columns'

/** Kantor — one kecamatan office, or the regency's. A kecamatan points to the regency it belongs to. */
export const offices = pgTable(
  'offices',
  {
    id: id(),
    code: text().notNull().unique(),
    name: text().notNull(),
    regencyName: text().notNull(),
    regencyId: uuid(),
    phone: text().notNull(),
    /** Where citizens may write to, as +628…; null where the office has none. */
    whatsapp: text(),
    address: text().notNull(),
    /** How many counters serve people who come. */
    counters: integer().notNull().default(1),
    /** How many people can be given the same hour for their recording. */
    recordingPlaces: smallint().notNull().default(RECORDING_PLACES),
    /** Working days after which a case at the regency is looked after. */
    regencyDays: smallint().notNull().default(REGENCY_DAYS),
    isDemonstration: boolean().notNull().default(false),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    check('offices_has_a_counter', sql`${table.counters} > 0`),
    check('offices_recording_places', sql`${table.recordingPlaces} > 0`),
    check('offices_regency_days', sql`${table.regencyDays} > 0`),
  ],
)

/** Jam layanan — when an office is open on one weekday, 1 Monday to 7 Sunday, in Lumajang's time. No row: closed all day. */
export const officeHours = pgTable(
  'office_hours',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'cascade' }),
    weekday: smallint().notNull(),
    opensAt: time().notNull(),
    closesAt: time().notNull(),
    breakFrom: time(),
    breakUntil: time(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.weekday] }),
    check('office_hours_weekday', sql`${table.weekday} between 1 and 7`),
    check('office_hours_forward', sql`${table.opensAt} < ${table.closesAt}`),
    check(
      'office_hours_break_inside',
      sql`(${table.breakFrom} is null and ${table.breakUntil} is null) or (${table.opensAt} < ${table.breakFrom} and ${table.breakFrom} < ${table.breakUntil} and ${table.breakUntil} < ${table.closesAt})`,
    ),
  ],
)

/** Hari libur — a day on which no office works, besides Saturday and Sunday. */
export const holidays = pgTable('holidays', {
  heldOn: date().primaryKey(),
  name: text().notNull(),
})

/** Hari tutup kantor — a day one office is closed, besides the holidays of all. */
export const officeClosedDays = pgTable(
  'office_closed_days',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'cascade' }),
    closedOn: date().notNull(),
    name: text().notNull(),
  },
  table => [primaryKey({ columns: [table.officeId, table.closedOn] })],
)
