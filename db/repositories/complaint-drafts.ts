import { and, eq, lt, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { complaintDrafts } from '@/db/schema/complaint-drafts'

export type ComplaintDraft = typeof complaintDrafts.$inferSelect
type Words = Partial<Pick<ComplaintDraft, 'topic' | 'story' | 'happenedOn' | 'place'>>

/** Begins a complaint and tells its id. */
export async function insert(on: Connection, draft: typeof complaintDrafts.$inferInsert): Promise<string> {
  const [row] = await on.insert(complaintDrafts).values(draft).returning({ id: complaintDrafts.id })
  if (!row) throw new Error('a complaint was not begun')
  return row.id
}

export async function findById(on: Connection, id: string): Promise<ComplaintDraft | undefined> {
  const [row] = await on.select().from(complaintDrafts).where(eq(complaintDrafts.id, id))
  return row
}

/** The same, held until the transaction ends. */
export async function hold(on: Connection, id: string): Promise<ComplaintDraft | undefined> {
  const [row] = await on.select().from(complaintDrafts).where(eq(complaintDrafts.id, id)).for('update')
  return row
}

/** Writes other words into a complaint that is being written. Tells false, and changes nothing, once they were saved after `seen`. */
export async function rewrite(on: Connection, id: string, seen: Date, words: Words): Promise<boolean> {
  const changed = await on
    .update(complaintDrafts)
    .set({ ...words, savedAt: new Date() })
    .where(and(eq(complaintDrafts.id, id), wasSavedAt(seen)))
    .returning({ id: complaintDrafts.id })
  return changed.length === 1
}

/** To the millisecond: a page cannot carry more. */
const wasSavedAt = (seen: Date) =>
  sql`date_trunc('milliseconds', ${complaintDrafts.savedAt}) = ${seen.toISOString()}`

/** Removes one with the names of its photos. */
export async function remove(on: Connection, id: string) {
  await on.delete(complaintDrafts).where(eq(complaintDrafts.id, id))
}

/** Removes those begun before a moment. */
export async function removeBefore(on: Connection, moment: Date) {
  await on.delete(complaintDrafts).where(lt(complaintDrafts.createdAt, moment))
}
