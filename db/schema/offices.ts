import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'

/** Kantor — one kecamatan office, or the regency's. A kecamatan points to the regency it belongs to. */
export const offices = pgTable('offices', {
  id: id(),
  code: text().notNull().unique(),
  name: text().notNull(),
  regencyName: text().notNull(),
  regencyId: uuid(),
  phone: text().notNull(),
  /** Where citizens may write to, as +628…; null where the office has none. */
  whatsapp: text(),
  address: text().notNull(),
  hours: text().notNull(),
  isDemonstration: boolean().notNull().default(false),
  createdAt: moment().notNull().defaultNow(),
})
