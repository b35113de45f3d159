import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { regencyLists } from '@/db/schema/regency-lists'

export type RegencyList = typeof regencyLists.$inferSelect

/** Keeps a list to look through, and tells its id. */
export async function insert(on: Connection, list: typeof regencyLists.$inferInsert): Promise<string> {
  const [row] = await on.insert(regencyLists).values(list).returning({ id: regencyLists.id })
  if (!row) throw new Error('a list was not written')
  return row.id
}

/** A list of whoever sent it, and of nobody else. */
export async function find(on: Connection, id: string, staffId: string): Promise<RegencyList | undefined> {
  const [row] = await select(on, id, staffId)
  return row
}

/** The same, held until the transaction ends. */
export async function hold(on: Connection, id: string, staffId: string): Promise<RegencyList | undefined> {
  const [row] = await select(on, id, staffId).for('update')
  return row
}

const select = (on: Connection, id: string, staffId: string) =>
  on
    .select()
    .from(regencyLists)
    .where(and(eq(regencyLists.id, id), eq(regencyLists.staffId, staffId)))

/** Notes that a list was written down, and forgets what stood in it. */
export async function settle(on: Connection, id: string, changed: number, now: Date) {
  await on.update(regencyLists).set({ appliedAt: now, changed, content: null }).where(eq(regencyLists.id, id))
}

/** Forgets lists that nobody wrote down. */
export async function forgetBefore(on: Connection, before: Date) {
  await on.delete(regencyLists).where(and(isNull(regencyLists.appliedAt), lt(regencyLists.createdAt, before)))
}
