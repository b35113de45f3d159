import { date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { offices } from './offices'

/** Standar pelayanan — a published version; an application keeps the one it was filed under. */
export const serviceStandards = pgTable(
  'service_standards',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    /** Null until the decree is numbered. */
    decreeNumber: text(),
    effectiveOn: date().notNull(),
    targetMinutes: integer().notNull(),
    fee: text().notNull(),
    product: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [unique().on(table.officeId, table.version)],
)
