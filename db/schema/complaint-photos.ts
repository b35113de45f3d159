import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment } from './columns'
import { complaintDrafts } from './complaint-drafts'
import { complaints } from './complaints'
import { offices } from './offices'

/** Foto keluhan — a photo of what someone complains of, drawn anew so that it tells nothing of who took it: no name of a file, no original. */
export const complaintPhotos = pgTable(
  'complaint_photos',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** Of a complaint that is being written, or of one that was sent. */
    draftId: uuid().references(() => complaintDrafts.id, { onDelete: 'cascade' }),
    complaintId: uuid().references(() => complaints.id, { onDelete: 'cascade' }),
    /** The name in the file store, and what lies there. */
    key: text().notNull(),
    size: integer().notNull(),
    sha256: bytes().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    check('complaint_photos_of_one', sql`num_nonnulls(${table.draftId}, ${table.complaintId}) = 1`),
    unique('complaint_photos_once').on(table.draftId, table.sha256),
    index('complaint_photos_complaint').on(table.complaintId),
    index('complaint_photos_key').on(table.key),
  ],
)
