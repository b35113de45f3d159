import { and, desc, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { messages } from '@/db/schema/messages'
import type { MessageState } from '@/lib/domain/message'

/** Writes a message down; sending it is another day's work. Tells its id. */
export async function draft(
  on: Connection,
  message: { officeId: string; applicationId: string; phone: string; text: string },
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

/** The messages of an application, newest first. */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select()
    .from(messages)
    .where(eq(messages.applicationId, applicationId))
    .orderBy(desc(messages.createdAt))

/** Notes what became of a message. */
export async function mark(on: Connection, id: string, state: MessageState, sentAt?: Date) {
  await on.update(messages).set({ state, sentAt }).where(eq(messages.id, id))
}

/** Notes that a draft was opened in WhatsApp; what the gateway sent stays sent. */
export async function markOpened(on: Connection, id: string) {
  await on
    .update(messages)
    .set({ state: 'opened' })
    .where(and(eq(messages.id, id), eq(messages.state, 'drafted')))
}
