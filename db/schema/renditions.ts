import { index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { RENDITION_SIZES } from '@/lib/domain/rendition'
import { id, moment } from './columns'
import { documentPages } from './documents'
import { offices } from './offices'

export const renditionSize = pgEnum('rendition_size', RENDITION_SIZES)

/** Gambar layar — one leaf of a page drawn in one size, kept so that looking at it is quick. Never shown without a watermark. */
export const renditions = pgTable(
  'renditions',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    pageId: uuid()
      .notNull()
      .references(() => documentPages.id, { onDelete: 'cascade' }),
    /** Which leaf of a PDF, from 1; a photo has one. */
    leaf: integer().notNull(),
    size: renditionSize().notNull(),
    /** The name in the file store. */
    key: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    unique('renditions_once').on(table.pageId, table.leaf, table.size),
    index('renditions_key').on(table.key),
  ],
)
