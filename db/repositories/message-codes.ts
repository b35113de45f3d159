import { and, count as counted, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { messageCodes } from '@/db/schema/message-codes'

/** Writes down that a code was asked for. Tells its id. */
export async function insert(
  on: Connection,
  asked: { officeId: string; phone: string; phoneIndex: Buffer },
): Promise<string> {
  const [row] = await on.insert(messageCodes).values(asked).returning({ id: messageCodes.id })
  if (!row) throw new Error('a message code was not written')
  return row.id
}

/** One of them, or undefined. */
export async function find(on: Connection, id: string) {
  const [row] = await on.select().from(messageCodes).where(eq(messageCodes.id, id))
  return row
}

/** Lets those who ask at once be counted one after another, until the transaction ends. */
export async function takeTurns(on: Connection) {
  await on.execute(sql`select pg_advisory_xact_lock(hashtext('message_codes'))`)
}

/** How many codes were asked for after a moment, for one phone number or in all. */
export async function countSince(on: Connection, moment: Date, phoneIndex?: Buffer): Promise<number> {
  const [row] = await on
    .select({ asked: counted() })
    .from(messageCodes)
    .where(
      and(
        gt(messageCodes.createdAt, moment),
        phoneIndex ? eq(messageCodes.phoneIndex, phoneIndex) : undefined,
      ),
    )
  return row?.asked ?? 0
}

/** Counts one try and tells how many there were, this one included. */
export async function countTry(on: Connection, id: string): Promise<number> {
  const [row] = await on
    .update(messageCodes)
    .set({ tries: sql`${messageCodes.tries} + 1` })
    .where(eq(messageCodes.id, id))
    .returning({ tries: messageCodes.tries })
  return row?.tries ?? 0
}

/** Uses a code up. False when it was used before: of two at once, one wins. */
export async function use(on: Connection, id: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(messageCodes)
    .set({ usedAt: now })
    .where(and(eq(messageCodes.id, id), isNull(messageCodes.usedAt)))
    .returning({ id: messageCodes.id })
  return rows.length === 1
}

/** Notes that the gateway took the message. */
export async function markSent(on: Connection, id: string, now: Date) {
  await on.update(messageCodes).set({ sentAt: now }).where(eq(messageCodes.id, id))
}

/** Forgets those asked for before a moment. */
export async function forgetBefore(on: Connection, moment: Date) {
  await on.delete(messageCodes).where(lt(messageCodes.createdAt, moment))
}
