import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { documents } from '@/db/schema/documents'
import type { Answer, LackingReason, Verdict } from '@/lib/domain/document'
import type { DocumentType } from '@/lib/domain/service'

export type Document = typeof documents.$inferSelect

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

/** Makes the list of papers of a draft these ones: what is missing is added, what is not asked for any more goes with its pages; their bytes are swept at night. */
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

/** The papers of some applications, each one's in order. */
export const ofApplications = (on: Connection, applicationIds: readonly string[]): Promise<Document[]> =>
  on
    .select()
    .from(documents)
    .where(inArray(documents.applicationId, [...applicationIds]))
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
