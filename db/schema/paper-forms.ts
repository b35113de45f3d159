import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { PAPER_FORM_KINDS, SPOIL_REASONS } from '@/lib/domain/paper-form'
import { applications } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { officialPapers } from './official-papers'
import { staff } from './staff'

export const paperFormKind = pgEnum('paper_form_kind', PAPER_FORM_KINDS)
export const paperSpoilReason = pgEnum('paper_spoil_reason', SPOIL_REASONS)

/** Cetakan formulir — blank forms that were printed by one press, with the PDF they are pages of. */
export const paperFormBatches = pgTable(
  'paper_form_batches',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: paperFormKind().notNull(),
    paperId: uuid()
      .notNull()
      .references(() => officialPapers.id, { onDelete: 'restrict' }),
    printedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    printedAt: moment().notNull(),
  },
  table => [index().on(table.officeId, table.printedAt)],
)

/** Formulir kertas — one printed number. It is used for one application or spoiled with a reason, once and for good; the database refuses more. */
export const paperForms = pgTable(
  'paper_forms',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    batchId: uuid()
      .notNull()
      .references(() => paperFormBatches.id, { onDelete: 'restrict' }),
    kind: paperFormKind().notNull(),
    /** Month of printing as MMYY, and the number within it. */
    period: text().notNull(),
    sequence: integer().notNull(),
    applicationId: uuid().references(() => applications.id, { onDelete: 'restrict' }),
    /** When the paper was filled in, as whoever typed it said. */
    receivedAt: moment(),
    /** Who typed it, and when. */
    usedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    usedAt: moment(),
    spoilReason: paperSpoilReason(),
    spoiledBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    spoiledAt: moment(),
  },
  table => [
    unique('paper_forms_number').on(table.officeId, table.kind, table.period, table.sequence),
    unique('paper_forms_one_a_case').on(table.applicationId, table.kind),
    index().on(table.batchId),
    check('paper_forms_counted', sql`${table.sequence} > 0`),
    check(
      'paper_forms_use_is_whole',
      sql`num_nulls(application_id, received_at, used_by, used_at) in (0, 4)`,
    ),
    check('paper_forms_spoil_is_whole', sql`num_nulls(spoil_reason, spoiled_by, spoiled_at) in (0, 3)`),
    check('paper_forms_one_fate', sql`${table.usedAt} is null or ${table.spoiledAt} is null`),
    check('paper_forms_received_before_typed', sql`${table.receivedAt} <= ${table.usedAt}`),
  ],
)
