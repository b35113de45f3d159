import { date, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { id, moment, sealedText } from './columns'
import { complaintTopic } from './complaints'
import { offices } from './offices'

/** Isian keluhan — a complaint that is being written and is not sent. It goes when it is sent: no complaint leads back to it. */
export const complaintDrafts = pgTable(
  'complaint_drafts',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    topic: complaintTopic().notNull(),
    story: sealedText('complaint_drafts.story')().notNull(),
    happenedOn: date(),
    place: sealedText('complaint_drafts.place')(),
    createdAt: moment().notNull().defaultNow(),
    /** When its words were last saved; photos do not count. */
    savedAt: moment().notNull().defaultNow(),
  },
  table => [index().on(table.createdAt)],
)
