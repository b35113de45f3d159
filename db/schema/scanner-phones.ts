import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { applications } from './applications'
import { bytes, id, moment } from './columns'
import { offices } from './offices'
import { staff, staffSessions } from './staff'

/** HP pemindai — an officer's own phone, paired by a QR to photograph into one case: one phone a case at a time. */
export const scannerPhones = pgTable(
  'scanner_phones',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    /** The case as it was then: once it moves, the phone is cut off. */
    version: integer().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    /** Whoever signs out there takes the phone along. */
    sessionId: uuid()
      .notNull()
      .references(() => staffSessions.id, { onDelete: 'cascade' }),
    offeredAt: moment().notNull().defaultNow(),
    connectedAt: moment(),
    /** SHA-256 of what the phone that used the QR is known by. */
    phoneHash: bytes(),
    endedAt: moment(),
  },
  table => [
    uniqueIndex('scanner_phones_one_a_case').on(table.applicationId).where(sql`${table.endedAt} is null`),
    index().on(table.sessionId),
    check(
      'scanner_phones_connection_is_whole',
      sql`(${table.connectedAt} is null) = (${table.phoneHash} is null)`,
    ),
  ],
)
