import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { ORIGINAL_ACTS, ORIGINAL_STATES, ORIGINAL_TYPES } from '@/lib/domain/original'
import { applications } from './applications'
import { id, moment, sealedText } from './columns'
import { offices } from './offices'
import { officialPapers } from './official-papers'
import { staff } from './staff'

export const originalType = pgEnum('original_type', ORIGINAL_TYPES)
export const originalState = pgEnum('original_state', ORIGINAL_STATES)
export const originalAct = pgEnum('original_act', ORIGINAL_ACTS)

/** Dokumen asli — where the one paper of a case is that a photo cannot replace. */
export const originals = pgTable(
  'originals',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    type: originalType().notNull(),
    state: originalState().notNull(),
    /** A shelf, or whoever has it; null where the office has it no more. */
    place: text(),
    /** Counts every change; whoever changes names the one they saw. */
    version: integer().notNull().default(1),
    /** Since when the office holds it, or it is what it is. */
    since: moment().notNull(),
  },
  table => [
    unique().on(table.applicationId, table.type),
    index().on(table.officeId, table.state, table.since, table.id),
    check('originals_held_somewhere', sql`(${table.state} = 'held') = (${table.place} is not null)`),
  ],
)

/** Buku dokumen asli — everything that was done with one, by whom. Append-only. */
export const originalEntries = pgTable(
  'original_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    originalId: uuid()
      .notNull()
      .references(() => originals.id, { onDelete: 'restrict' }),
    act: originalAct().notNull(),
    place: text(),
    /** Why it is not there, or how it was destroyed. */
    note: text(),
    receiverName: sealedText('original_entries.receiver_name')(),
    witnessId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    /** What was signed for it. */
    paperId: uuid().references(() => officialPapers.id, { onDelete: 'restrict' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    happenedAt: moment().notNull().defaultNow(),
  },
  table => [
    index().on(table.originalId, table.id),
    check(
      'original_entries_placed',
      sql`(${table.act} in ('taken_in', 'moved')) = (${table.place} is not null)`,
    ),
    check('original_entries_absent_why', sql`${table.act} <> 'noted_absent' or ${table.note} is not null`),
    check(
      'original_entries_returned_to',
      sql`(${table.act} = 'returned') = (${table.receiverName} is not null)`,
    ),
    check(
      'original_entries_gone_signed',
      sql`(${table.act} in ('returned', 'destroyed')) = (${table.paperId} is not null)`,
    ),
    check(
      'original_entries_witnessed',
      sql`(${table.act} = 'destroyed') = (${table.witnessId} is not null) and ${table.witnessId} is distinct from ${table.staffId}`,
    ),
  ],
)
