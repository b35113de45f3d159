import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'

/**
 * Kode pesan — that someone asked for a one-time code to be sent to a phone number, whether or not the number has applications. The code
 * itself is nowhere: it follows from the id and a key, as a keyed hash does. Forgotten after a day.
 */
export const messageCodes = pgTable(
  'message_codes',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    phone: sealedText('message_codes.phone')().notNull(),
    phoneIndex: bytes().notNull(),
    /** How often it was tried, rightly or not. */
    tries: integer().notNull().default(0),
    createdAt: moment().notNull().defaultNow(),
    sentAt: moment(),
    /** It opens once. */
    usedAt: moment(),
  },
  table => [index().on(table.phoneIndex, table.createdAt)],
)
