import { and, asc, count, eq, gt, inArray, isNull, lt, lte, notInArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { documentPages, documents } from '@/db/schema/documents'
import type { Answer, LackingReason, Verdict } from '@/lib/domain/document'
import type { DocumentType } from '@/lib/domain/service'

export type Document = typeof documents.$inferSelect
export type Page = typeof documentPages.$inferSelect

/** Lists the papers an application will need, in the order they are asked for. */
export async function insertAll(
  on: Connection,
  applicationId: string,
  officeId: string,
  types: readonly DocumentType[],
) {
  await on
    .insert(documents)
    .values(types.map((type, position) => ({ applicationId, officeId, type, position })))
}

/** Makes the list of papers of a draft these ones: what is missing is added, what is not asked for any more goes, pages and all. */
export async function setList(
  on: Connection,
  applicationId: string,
  officeId: string,
  types: readonly DocumentType[],
) {
  await on
    .delete(documents)
    .where(and(eq(documents.applicationId, applicationId), notInArray(documents.type, [...types])))
  await on
    .insert(documents)
    .values(types.map((type, position) => ({ applicationId, officeId, type, position })))
    .onConflictDoNothing()
}

/** The papers of an application, in order. */
export const ofApplication = (on: Connection, applicationId: string): Promise<Document[]> =>
  on
    .select()
    .from(documents)
    .where(eq(documents.applicationId, applicationId))
    .orderBy(asc(documents.position))

/** One paper of one application; the pair must match. */
export async function find(
  on: Connection,
  applicationId: string,
  type: DocumentType,
): Promise<Document | undefined> {
  const [row] = await on
    .select()
    .from(documents)
    .where(and(eq(documents.applicationId, applicationId), eq(documents.type, type)))
  return row
}

/** The same, held until the transaction ends: what is sent to one paper at once is counted one after another. */
export async function hold(on: Connection, applicationId: string, type: DocumentType) {
  const [row] = await on
    .select()
    .from(documents)
    .where(and(eq(documents.applicationId, applicationId), eq(documents.type, type)))
    .for('update')
  return row
}

/** Notes how a paper is answered; null takes the answer back. */
export async function answer(on: Connection, documentId: string, answer: Answer | null) {
  await on.update(documents).set({ answer }).where(eq(documents.id, documentId))
}

type Finding = {
  verdict: Verdict | null
  lackingReason: LackingReason | null
  note: string | null
  staffId: string
  now: Date
}

/** Writes what the officer found. */
export async function judge(on: Connection, documentId: string, { staffId, now, ...finding }: Finding) {
  await on
    .update(documents)
    .set({ ...finding, judgedBy: staffId, judgedAt: now })
    .where(eq(documents.id, documentId))
}

/** Asks again for the papers found lacking, and for no others: their answer is taken back, what was sent stays. */
export async function askAgain(on: Connection, applicationId: string) {
  await on
    .update(documents)
    .set({ answer: null })
    .where(and(eq(documents.applicationId, applicationId), eq(documents.verdict, 'lacking')))
}

/** Opens a paper for a new look after its sender repaired it. */
export async function clearFinding(on: Connection, documentId: string) {
  await on
    .update(documents)
    .set({ verdict: null, lackingReason: null, note: null, judgedBy: null, judgedAt: null })
    .where(eq(documents.id, documentId))
}

/** The pages of an application's papers that were not taken back, oldest first. */
export const pagesOfApplication = (on: Connection, applicationId: string): Promise<Page[]> =>
  on
    .select({ page: documentPages })
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .where(and(eq(documents.applicationId, applicationId), isNull(documentPages.removedAt)))
    .orderBy(asc(documentPages.createdAt), asc(documentPages.id))
    .then(rows => rows.map(row => row.page))

/** One page with the application it belongs to. */
export async function findPage(on: Connection, pageId: string) {
  const [row] = await on
    .select({ page: documentPages, applicationId: documents.applicationId, type: documents.type })
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .where(and(eq(documentPages.id, pageId), isNull(documentPages.removedAt)))
  return row
}

/** How many pages a paper has. */
export async function pageCount(on: Connection, documentId: string): Promise<number> {
  const [row] = await on
    .select({ pages: count() })
    .from(documentPages)
    .where(and(eq(documentPages.documentId, documentId), isNull(documentPages.removedAt)))
  return row?.pages ?? 0
}

/** Adds a page, once per content: the same bytes sent twice are one page. Tells its id. */
export async function addPage(on: Connection, page: typeof documentPages.$inferInsert): Promise<string> {
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
export async function removePage(on: Connection, pageId: string, now: Date) {
  await on.update(documentPages).set({ removedAt: now }).where(eq(documentPages.id, pageId))
}

/** Takes back what a paper had up to a moment, because new pages come in its place. */
export async function removePagesUntil(on: Connection, documentId: string, moment: Date, now: Date) {
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
export const pagesAfter = (on: Connection, documentId: string, moment: Date | null): Promise<Page[]> =>
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
export const pagesRemovedBefore = (on: Connection, moment: Date) =>
  on.select(storedNames).from(documentPages).where(lt(documentPages.removedAt, moment)).limit(BATCH)

/** Pages of drafts begun before a moment and never handed in: some of them. */
export const pagesOfDraftsBefore = (on: Connection, moment: Date) =>
  on
    .select(storedNames)
    .from(documentPages)
    .innerJoin(documents, eq(documents.id, documentPages.documentId))
    .innerJoin(applications, eq(applications.id, documents.applicationId))
    .where(and(isNull(applications.handedInAt), lt(applications.createdAt, moment)))
    .limit(BATCH)

/** Forgets pages whose bytes are gone. */
export async function forgetPages(on: Connection, ids: readonly string[]) {
  await on.delete(documentPages).where(inArray(documentPages.id, [...ids]))
}
