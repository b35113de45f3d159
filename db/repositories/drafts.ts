import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { searchIndexes } from '@/lib/keys/search-index'

type Answers = Pick<
  typeof applications.$inferInsert,
  | 'eligibility'
  | 'name'
  | 'phone'
  | 'phoneIndex'
  | 'nik'
  | 'nikIndex'
  | 'familyCardNumber'
  | 'villageCode'
  | 'trackingIndex'
>

/** Writes other answers into a draft. Tells false, and changes nothing, once it was handed in or its answers were saved after `seen`. */
export async function rewrite(
  on: Connection,
  id: string,
  seen: Date,
  answers: Partial<Answers>,
): Promise<boolean> {
  const changed = await on
    .update(applications)
    .set({ ...answers, ...searchIndexes(answers), savedAt: new Date() })
    .where(and(eq(applications.id, id), isNull(applications.handedInAt), wasSavedAt(seen)))
    .returning({ id: applications.id })
  return changed.length === 1
}

/** To the millisecond: a page cannot carry more. */
const wasSavedAt = (seen: Date) =>
  sql`date_trunc('milliseconds', ${applications.savedAt}) = ${seen.toISOString()}`

/** Makes an application one of a family's. */
export async function joinFamily(on: Connection, id: string, familyId: string) {
  await on.update(applications).set({ familyId }).where(eq(applications.id, id))
}

/** The applications of a family, in the order they were begun. */
export const familyOf = (on: Connection, familyId: string) =>
  on
    .select({
      id: applications.id,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      handedInAt: applications.handedInAt,
      takenInBy: applications.takenInBy,
      createdAt: applications.createdAt,
    })
    .from(applications)
    .where(eq(applications.familyId, familyId))
    .orderBy(asc(applications.createdAt), asc(applications.id))

/** Removes one draft with its papers; what was handed in stays. */
export async function remove(on: Connection, id: string) {
  await on.delete(applications).where(and(eq(applications.id, id), isUnsent()))
}

/** Never handed in and never moved: what has a history is kept. */
const isUnsent = () => and(isNull(applications.handedInAt), eq(applications.version, 0))

/** Removes drafts begun before a moment and never moved. Tells how many. */
export async function removeBefore(on: Connection, moment: Date): Promise<number> {
  const gone = await on
    .delete(applications)
    .where(and(isUnsent(), lt(applications.createdAt, moment)))
    .returning({ id: applications.id })
  return gone.length
}
