import { sql } from 'drizzle-orm'
import { check, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { REPRINT_REASONS } from '@/lib/domain/reprint'
import { applications } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff, staffDelegations } from './staff'

export const reprintReason = pgEnum('reprint_reason', REPRINT_REASONS)

/** Cetak ulang — a card that was printed once more before its owner had it, and why; only ever added. */
export const reprints = pgTable(
  'reprints',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    /** The how-manieth printing of the card it was: 2 for the first one after the first. */
    printing: integer().notNull(),
    reason: reprintReason().notNull(),
    note: text(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    /** By which they printed for another (Plt/Plh). */
    delegationId: uuid().references(() => staffDelegations.id, { onDelete: 'restrict' }),
    happenedAt: moment().notNull().defaultNow(),
  },
  table => [
    unique('reprints_one_printing').on(table.applicationId, table.printing),
    check('reprints_after_the_first', sql`${table.printing} > 1`),
    check('reprints_other_why', sql`${table.reason} <> 'other' or ${table.note} is not null`),
  ],
)
