import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { TICKET_STATES } from '@/lib/domain/ticket'
import { VISIT_DOORS, VISIT_PURPOSES } from '@/lib/domain/visit'
import { applications } from './applications'
import { id, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const visitPurpose = pgEnum('visit_purpose', VISIT_PURPOSES)
export const visitDoor = pgEnum('visit_door', VISIT_DOORS)
export const ticketState = pgEnum('ticket_state', TICKET_STATES)

/** Rol nomor — the last queue number an office gave out on a day. Its row is the lock of that day's queue. */
export const ticketRolls = pgTable(
  'ticket_rolls',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    day: date().notNull(),
    last: integer().notNull().default(0),
  },
  table => [primaryKey({ columns: [table.officeId, table.day] })],
)

/** Buku tamu — who came on which day and for what, with the queue number they hold. Name and phone are sealed. */
export const visits = pgTable(
  'visits',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** The day in Lumajang. */
    day: date().notNull(),
    ticketNumber: integer().notNull(),
    purpose: visitPurpose().notNull(),
    door: visitDoor().notNull(),
    name: sealedText('visits.name')().notNull(),
    phone: sealedText('visits.phone')(),
    applicationId: uuid().references(() => applications.id, { onDelete: 'set null' }),
    state: ticketState().notNull().default(TICKET_STATES[0]),
    /** Counts every change; whoever changes names the one they saw. */
    version: integer().notNull().default(0),
    /** The counter that called, or to which someone was sent; null: whichever is free. */
    counter: integer(),
    calls: integer().notNull().default(0),
    calledAt: moment(),
    servedAt: moment(),
    /** Null where the guest wrote it on the kiosk. */
    writtenBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    arrivedAt: moment().notNull().defaultNow(),
  },
  table => [
    uniqueIndex('visits_ticket').on(table.officeId, table.day, table.ticketNumber),
    uniqueIndex('visits_one_ticket_a_day')
      .on(table.applicationId, table.day)
      .where(sql`${table.state} <> 'served'`),
    index('visits_queue').on(table.officeId, table.day, table.state, table.ticketNumber),
    check('visits_calls_are_whole', sql`(${table.calls} = 0) = (${table.calledAt} is null)`),
    check('visits_counter', sql`${table.counter} is null or ${table.counter} > 0`),
  ],
)
