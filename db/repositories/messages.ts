import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { messages } from '@/db/schema/messages'
import type { MessageTopic } from '@/lib/domain/message'
import { type WithdrawalReason, withdrawals } from '@/lib/domain/withdrawal'

/** Writes a message down; sending it is another day's work. Tells its id. */
export async function draft(
  on: Connection,
  message: { officeId: string; applicationId: string; topic: MessageTopic; phone: string; text: string },
) {
  const [row] = await on.insert(messages).values(message).returning({ id: messages.id })
  if (!row) throw new Error('a message was not written')
  return row.id
}

/** One message, or undefined. */
export async function find(on: Connection, id: string) {
  const [row] = await on.select().from(messages).where(eq(messages.id, id))
  return row
}

/** The same, held until the transaction ends, so that nobody withdraws it meanwhile. */
export async function hold(on: Connection, id: string) {
  const [row] = await on.select().from(messages).where(eq(messages.id, id)).for('update')
  return row
}

/** The messages of an application, newest first. */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select()
    .from(messages)
    .where(eq(messages.applicationId, applicationId))
    .orderBy(desc(messages.createdAt))

/** What somebody was told last. */
export type Last = Pick<typeof messages.$inferSelect, 'id' | 'topic' | 'state'>

/** What each of some applications was last told of some topics, and was not taken back. */
export async function lastOf(
  on: Connection,
  applicationIds: readonly string[],
  topics: readonly MessageTopic[],
): Promise<Map<string, Last>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await on
    .selectDistinctOn([messages.applicationId], shown)
    .from(messages)
    .where(
      and(
        inArray(messages.applicationId, [...applicationIds]),
        inArray(messages.topic, [...topics]),
        isNull(messages.withdrawnAt),
      ),
    )
    .orderBy(messages.applicationId, desc(messages.createdAt))
  return new Map(rows.map(({ applicationId, ...message }) => [applicationId, message]))
}

const shown = {
  applicationId: messages.applicationId,
  id: messages.id,
  topic: messages.topic,
  state: messages.state,
}

/** Notes that the gateway took a message. One that was withdrawn in that moment was sent all the same, and says so. */
export async function markSent(on: Connection, id: string, now: Date) {
  await on
    .update(messages)
    .set({ state: 'sent', sentAt: now, withdrawnAt: null, withdrawnBecause: null })
    .where(eq(messages.id, id))
}

/** Notes that a draft was opened in WhatsApp; what the gateway sent stays sent. */
export async function markOpened(on: Connection, id: string) {
  await on
    .update(messages)
    .set({ state: 'opened' })
    .where(and(eq(messages.id, id), eq(messages.state, 'drafted')))
}

/** Takes back what an application's owner was not sent yet, and what is no longer true for a reason. What was opened stays noted as opened. */
export async function withdraw(
  on: Connection,
  applicationId: string,
  { because, now }: { because: WithdrawalReason; now: Date },
) {
  await on
    .update(messages)
    .set({ withdrawnAt: now, withdrawnBecause: because })
    .where(
      and(
        eq(messages.applicationId, applicationId),
        inArray(messages.topic, [...withdrawals[because].topics]),
        ne(messages.state, 'sent'),
        isNull(messages.withdrawnAt),
      ),
    )
}
