import { date, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { firstStandard } from '@/lib/domain/first-standard'
import type { StandardContent } from '@/lib/domain/standard-content'
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
    decreedOn: date(),
    effectiveOn: date().notNull(),
    targetMinutes: integer().notNull(),
    fee: text().notNull(),
    product: text().notNull(),
    /** What was published before content was kept in rows is the first standard. */
    content: jsonb().$type<StandardContent>().notNull().default(firstStandard),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [unique().on(table.officeId, table.version)],
)
