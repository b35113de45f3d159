import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { heldApplications } from './held-applications'
import { offices } from './offices'
import { officialPapers } from './official-papers'
import { staff } from './staff'

/** Surat pengambilan — what someone takes home instead of the card an outage kept from being made; one each time they are held. */
export const collectionSlips = pgTable(
  'collection_slips',
  {
    holdId: uuid()
      .primaryKey()
      .references(() => heldApplications.id, { onDelete: 'restrict' }),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    number: text().notNull(),
    /** The day from which the card may be collected, as the officer promised. */
    collectFrom: date().notNull(),
    /** The PDF it is a page of, with whatever else was printed by the same press. */
    paperId: uuid()
      .notNull()
      .references(() => officialPapers.id, { onDelete: 'restrict' }),
    issuedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    issuedAt: moment().notNull(),
  },
  table => [index().on(table.paperId)],
)
