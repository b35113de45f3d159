import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, moment } from './columns'

/** Tekanan tombol — what a press led to, so that pressing twice leads to the same. */
export const presses = pgTable('presses', {
  key: uuid().primaryKey(),
  /** Which command it was; the same key cannot mean two things. */
  command: text().notNull(),
  result: jsonb(),
  pressedAt: moment().notNull().defaultNow(),
})

/** Percobaan — how often something was tried from one phone number or address within a window of time. */
export const attempts = pgTable(
  'attempts',
  {
    bucket: bytes().notNull(),
    windowStart: moment().notNull(),
    count: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.bucket, table.windowStart] })],
)
