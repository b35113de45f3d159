import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { DISPLAY_KINDS, HELP_REASONS } from '@/lib/domain/display'
import { bytes, id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'
import { visits } from './visits'

export const displayKind = pgEnum('display_kind', DISPLAY_KINDS)
export const helpReason = pgEnum('help_reason', HELP_REASONS)

/** Layar — a board or kiosk that works without anybody signed in, until staff take its right away. */
export const displays = pgTable(
  'displays',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: displayKind().notNull(),
    /** Where it stands, in words for staff. */
    label: text().notNull(),
    codeIndex: bytes().notNull().unique(),
    addedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    addedAt: moment().notNull().defaultNow(),
    /** When it last showed something, to the minute. */
    seenAt: moment(),
    revokedAt: moment(),
    revokedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
  },
  table => [
    index().on(table.officeId, table.addedAt),
    check('displays_end_is_whole', sql`(${table.revokedAt} is null) = (${table.revokedBy} is null)`),
  ],
)

/** Panggilan petugas — a guest at a kiosk who asks for an officer, or for a slip that did not come out. */
export const helpCalls = pgTable(
  'help_calls',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    displayId: uuid()
      .notNull()
      .references(() => displays.id, { onDelete: 'restrict' }),
    reason: helpReason().notNull(),
    visitId: uuid().references(() => visits.id, { onDelete: 'cascade' }),
    calledAt: moment().notNull().defaultNow(),
    answeredAt: moment(),
    answeredBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
  },
  table => [
    uniqueIndex('help_calls_one_open')
      .on(table.displayId, table.reason)
      .where(sql`${table.answeredAt} is null and ${table.visitId} is null`),
    index().on(table.officeId, table.calledAt),
    check('help_calls_answer_is_whole', sql`(${table.answeredAt} is null) = (${table.answeredBy} is null)`),
  ],
)
