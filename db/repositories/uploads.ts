import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { uploads } from '@/db/schema/uploads'

/** Notes that a file will come, unless its handle is taken. Tells whether it was noted. */
export async function begin(on: Connection, upload: typeof uploads.$inferInsert): Promise<boolean> {
  const rows = await on.insert(uploads).values(upload).onConflictDoNothing().returning({ id: uploads.id })
  return rows.length === 1
}

/** The file behind UploadThing's handle, with the paper and the application it is for. */
export async function findByKey(on: Connection, key: string) {
  const [row] = await on
    .select({ upload: uploads, type: documents.type, applicationId: documents.applicationId })
    .from(uploads)
    .innerJoin(documents, eq(documents.id, uploads.documentId))
    .where(eq(uploads.key, key))
  return row && { ...row.upload, type: row.type, applicationId: row.applicationId }
}

/** Notes that a file became a page. */
export async function finish(on: Connection, id: string, now: Date) {
  await on
    .update(uploads)
    .set({ finishedAt: now })
    .where(and(eq(uploads.id, id), isNull(uploads.finishedAt)))
}

/** Forgets one file, so that its handle may be used anew. */
export async function forget(on: Connection, id: string) {
  await on.delete(uploads).where(eq(uploads.id, id))
}

/** Forgets every file begun before a moment, come or not. */
export async function forgetBefore(on: Connection, moment: Date) {
  await on.delete(uploads).where(lt(uploads.createdAt, moment))
}
