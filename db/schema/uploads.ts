import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, sealedText } from './columns'
import { documents } from './documents'
import { offices } from './offices'

/** Kiriman — a file that is on its way in. UploadThing's key is only a handle (30 bits, it collides); our own id names the bytes. */
export const uploads = pgTable(
  'uploads',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    key: text().notNull().unique(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    fileName: sealedText('uploads.file_name')().notNull(),
    /** Bytes the sender promised. */
    size: integer().notNull(),
    createdAt: moment().notNull().defaultNow(),
    /** Set when every promised byte arrived and became a page. */
    finishedAt: moment(),
  },
  table => [index().on(table.documentId)],
)
