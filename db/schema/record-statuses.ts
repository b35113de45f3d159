import { date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { RECORD_STATUS_SOURCES } from '@/lib/domain/record-status'
import { applications, recordStatus } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const recordStatusSource = pgEnum('record_status_source', RECORD_STATUS_SOURCES)

/** Riwayat status rekam — what SIAK was seen to say of a record, and by whom; only ever added. The newest stands in `applications` as well. */
export const recordStatuses = pgTable(
  'record_statuses',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    status: recordStatus().notNull(),
    /** The day on which SIAK said so. */
    seenOn: date().notNull(),
    source: recordStatusSource().notNull(),
    note: text(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    notedAt: moment().notNull().defaultNow(),
  },
  table => [index().on(table.applicationId, table.notedAt)],
)
