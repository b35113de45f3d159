import { and, asc, count as counted, eq, gt, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { documentPages, documents } from '@/db/schema/documents'

export type Page = typeof documentPages.$inferSelect

/** The pages of an application's papers that were not taken back, oldest first. */
export const ofApplication = (on: Connection, applicationId: string): Promise<Page[]> =>
  on
    .select({ page: documentPages })
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .where(and(eq(documents.applicationId, applicationId), isNull(documentPages.removedAt)))
    .orderBy(asc(documentPages.createdAt), asc(documentPages.id))
    .then(rows => rows.map(row => row.page))

/** Where the bytes lie of every page an application ever had and that is not purged yet. */
export const everOf = (on: Connection, applicationId: string) =>
  on
    .select(storedNames)
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .where(eq(documents.applicationId, applicationId))

/** One page with the application it belongs to. */
export async function find(on: Connection, pageId: string) {
  const [row] = await on
    .select({ page: documentPages, applicationId: documents.applicationId, type: documents.type })
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .where(and(eq(documentPages.id, pageId), isNull(documentPages.removedAt)))
  return row
}

/** How many pages a paper has. */
export async function count(on: Connection, documentId: string): Promise<number> {
  const [row] = await on
    .select({ pages: counted() })
    .from(documentPages)
    .where(and(eq(documentPages.documentId, documentId), isNull(documentPages.removedAt)))
  return row?.pages ?? 0
}

/** Adds a page, once per content: the same bytes sent twice are one page. Tells its id. */
export async function add(on: Connection, page: typeof documentPages.$inferInsert): Promise<string> {
  const [row] = await on
    .insert(documentPages)
    .values(page)
    .onConflictDoNothing()
    .returning({ id: documentPages.id })
  if (row) return row.id
  const [same] = await on
    .select({ id: documentPages.id })
    .from(documentPages)
    .where(
      and(
        eq(documentPages.documentId, page.documentId),
        eq(documentPages.sha256, page.sha256),
        isNull(documentPages.removedAt),
      ),
    )
  if (!same) throw new Error('a page was neither added nor found')
  return same.id
}

/** Takes a page back. Its bytes are removed later by the purge. */
export async function remove(on: Connection, pageId: string, now: Date) {
  await on.update(documentPages).set({ removedAt: now }).where(eq(documentPages.id, pageId))
}

/** Takes back what a paper had up to a moment, because new pages come in its place. */
export async function removeUntil(on: Connection, documentId: string, moment: Date, now: Date) {
  await on
    .update(documentPages)
    .set({ removedAt: now })
    .where(
      and(
        eq(documentPages.documentId, documentId),
        isNull(documentPages.removedAt),
        lte(documentPages.createdAt, moment),
      ),
    )
}

/** The pages of a paper that came after a moment (all of them for null), oldest first. */
export const after = (on: Connection, documentId: string, moment: Date | null): Promise<Page[]> =>
  on
    .select()
    .from(documentPages)
    .where(
      and(
        eq(documentPages.documentId, documentId),
        isNull(documentPages.removedAt),
        moment ? gt(documentPages.createdAt, moment) : undefined,
      ),
    )
    .orderBy(asc(documentPages.createdAt), asc(documentPages.id))

const BATCH = 200

const storedNames = {
  id: documentPages.id,
  originalKey: documentPages.originalKey,
  viewKey: documentPages.viewKey,
}

/** Pages taken back before a moment whose bytes are still stored: some of them, to be removed batch by batch. */
export const removedBefore = (on: Connection, moment: Date) =>
  on.select(storedNames).from(documentPages).where(lt(documentPages.removedAt, moment)).limit(BATCH)

/** Pages of drafts begun before a moment and never handed in: some of them. */
export const ofDraftsBefore = (on: Connection, moment: Date) =>
  on
    .select(storedNames)
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .innerJoin(applications, eq(applications.id, documents.applicationId))
    .where(and(isNull(applications.handedInAt), lt(applications.createdAt, moment)))
    .limit(BATCH)

/** Notes how many leaves a PDF has; 0 when it cannot be drawn. */
export async function noteLeaves(on: Connection, pageId: string, leaves: number) {
  await on.update(documentPages).set({ leaves }).where(eq(documentPages.id, pageId))
}

/** Forgets pages whose bytes are gone. */
export async function forget(on: Connection, ids: readonly string[]) {
  await on.delete(documentPages).where(inArray(documentPages.id, [...ids]))
}

/** Those of some stored names that a page names, as its original or as what people look at. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const some = [...keys]
  const rows = await on
    .select(storedNames)
    .from(documentPages)
    .where(or(inArray(documentPages.originalKey, some), inArray(documentPages.viewKey, some)))
  return rows.flatMap(({ originalKey, viewKey }) => [originalKey, viewKey ?? originalKey])
}
