import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { applications } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const stockChange = pgEnum('stock_change', ['received', 'used', 'spoiled'])

/** Blangko — how many an office has; never below nothing. */
export const cardStock = pgTable(
  'card_stock',
  {
    officeId: uuid()
      .primaryKey()
      .references(() => offices.id, { onDelete: 'restrict' }),
    blanks: integer().notNull().default(0),
  },
  table => [check('card_stock_not_negative', sql`${table.blanks} >= 0`)],
)

/** Buku blangko — every blank that came or went, and for which application. */
export const cardStockEntries = pgTable(
  'card_stock_entries',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    change: stockChange().notNull(),
    quantity: integer().notNull(),
    applicationId: uuid().references(() => applications.id, { onDelete: 'set null' }),
    note: text(),
    staffId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    happenedAt: moment().notNull().defaultNow(),
  },
  table => [
    index().on(table.officeId, table.happenedAt),
    index().on(table.applicationId),
    check('card_stock_entries_counted', sql`${table.quantity} > 0`),
  ],
)
