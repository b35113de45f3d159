import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, uuid } from 'drizzle-orm/pg-core'
import { MESSAGE_STATES, MESSAGE_TOPICS } from '@/lib/domain/message'
import { WITHDRAWAL_REASONS } from '@/lib/domain/withdrawal'
import { applications } from './applications'
import { id, moment, sealedText, writtenAt } from './columns'
import { offices } from './offices'

export const messageState = pgEnum('message_state', MESSAGE_STATES)
export const messageTopic = pgEnum('message_topic', MESSAGE_TOPICS)
export const withdrawalReason = pgEnum('withdrawal_reason', WITHDRAWAL_REASONS)

/** Pesan — what the office tells a citizen: written with the change that causes it, sent afterwards, unless another change made it untrue before. */
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
    /** What it tells. Null before that was kept. */
    topic: messageTopic(),
    phone: sealedText('messages.phone')().notNull(),
    text: sealedText('messages.text')().notNull(),
    state: messageState().notNull().default(MESSAGE_STATES[0]),
    createdAt: writtenAt(),
    sentAt: moment(),
    /** When and why it was taken back: nobody sends it from then on. */
    withdrawnAt: moment(),
    withdrawnBecause: withdrawalReason(),
  },
  table => [
    index().on(table.applicationId, table.createdAt),
    check(
      'messages_withdrawal_is_whole',
      sql`(${table.withdrawnAt} is null) = (${table.withdrawnBecause} is null)`,
    ),
    check('messages_sent_stay_sent', sql`${table.state} <> 'sent' or ${table.withdrawnAt} is null`),
  ],
)
