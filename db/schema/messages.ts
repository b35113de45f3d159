import { index, pgEnum, pgTable, uuid } from 'drizzle-orm/pg-core'
import { MESSAGE_STATES } from '@/lib/domain/message'
import { applications } from './applications'
import { id, moment, sealedText, writtenAt } from './columns'
import { offices } from './offices'

export const messageState = pgEnum('message_state', MESSAGE_STATES)

/** Pesan — what the office tells a citizen: written with the change that causes it, sent afterwards. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    phone: sealedText('messages.phone')().notNull(),
    text: sealedText('messages.text')().notNull(),
    state: messageState().notNull().default(MESSAGE_STATES[0]),
    createdAt: writtenAt(),
    sentAt: moment(),
  },
  table => [index().on(table.applicationId, table.createdAt)],
)
