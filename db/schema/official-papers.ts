import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { OFFICIAL_PAPER_KINDS } from '@/lib/domain/official-paper'
import { applications } from './applications'
import { bytes, id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const officialPaperKind = pgEnum('official_paper_kind', OFFICIAL_PAPER_KINDS)

/** Surat resmi — one PDF the office made, as it was made: its bytes in the file store, their SHA-256 here. Only `copies` ever changes. */
export const officialPapers = pgTable(
  'official_papers',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** Null where it is about several, or none. */
    applicationId: uuid().references(() => applications.id, { onDelete: 'restrict' }),
    kind: officialPaperKind().notNull(),
    number: text().notNull(),
    key: text().notNull().unique(),
    sha256: bytes().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    issuedAt: moment().notNull().defaultNow(),
    /** How often it was opened to be printed. */
    copies: integer().notNull().default(0),
  },
  table => [
    index().on(table.officeId, table.issuedAt),
    index().on(table.applicationId),
    unique().on(table.officeId, table.number),
    check('official_papers_copies_counted', sql`${table.copies} >= 0`),
  ],
)

/** Nomor surat terakhir — how many papers of a kind an office numbered in a year. */
export const officialPaperCounts = pgTable(
  'official_paper_counts',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: officialPaperKind().notNull(),
    year: integer().notNull(),
    counted: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.officeId, table.kind, table.year] })],
)
