import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { id, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

/** Daftar kabupaten — a list of the day while it is looked through; its text is forgotten once it is written down, or after a day. */
export const regencyLists = pgTable(
  'regency_lists',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    /** The day the list is of. */
    seenOn: date().notNull(),
    /** As it was sent: it holds NIKs. Null once it was written down. */
    content: sealedText('regency_lists.content')(),
    createdAt: moment().notNull().defaultNow(),
    appliedAt: moment(),
    /** How many statuses it changed. */
    changed: integer(),
  },
  table => [
    index().on(table.staffId, table.createdAt),
    check(
      'regency_lists_applied_whole',
      sql`(${table.appliedAt} is null) = (${table.changed} is null) and (${table.appliedAt} is null) = (${table.content} is not null)`,
    ),
  ],
)
