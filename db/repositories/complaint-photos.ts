import { and, asc, eq, gte, inArray, lt, notExists } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { complaintDrafts } from '@/db/schema/complaint-drafts'
import { complaintPhotos } from '@/db/schema/complaint-photos'
import { complaintEvents, complaints } from '@/db/schema/complaints'
import type { ComplaintState } from '@/lib/domain/complaint'

export type ComplaintPhoto = typeof complaintPhotos.$inferSelect

/** Adds a photo to a complaint that is being written. */
export async function add(on: Connection, photo: typeof complaintPhotos.$inferInsert) {
  await on.insert(complaintPhotos).values(photo)
}

/** The photos of a complaint that is being written, in the order they came. */
export const ofDraft = (on: Connection, draftId: string) => inOrder(on, eq(complaintPhotos.draftId, draftId))

/** The photos of a complaint that was sent, in the order they came. */
export const ofComplaint = (on: Connection, complaintId: string) =>
  inOrder(on, eq(complaintPhotos.complaintId, complaintId))

const inOrder = (on: Connection, which: ReturnType<typeof eq>): Promise<ComplaintPhoto[]> =>
  on
    .select()
    .from(complaintPhotos)
    .where(which)
    .orderBy(asc(complaintPhotos.createdAt), asc(complaintPhotos.id))

/** Gives the photos of a complaint that is being written to the one that was sent. */
export async function handOn(on: Connection, draftId: string, complaintId: string) {
  await on
    .update(complaintPhotos)
    .set({ draftId: null, complaintId })
    .where(eq(complaintPhotos.draftId, draftId))
}

/** Takes one photo from a complaint that is being written; tells where its bytes lie, unless it was gone. */
export async function take(on: Connection, draftId: string, id: string): Promise<string | undefined> {
  const [row] = await on
    .delete(complaintPhotos)
    .where(and(eq(complaintPhotos.id, id), eq(complaintPhotos.draftId, draftId)))
    .returning({ key: complaintPhotos.key })
  return row?.key
}

/** Where the photos lie of complaints that were begun before a moment and not sent. */
export const keysOfDraftsBefore = (on: Connection, moment: Date): Promise<string[]> =>
  on
    .select({ key: complaintPhotos.key })
    .from(complaintPhotos)
    .innerJoin(complaintDrafts, eq(complaintDrafts.id, complaintPhotos.draftId))
    .where(lt(complaintDrafts.createdAt, moment))
    .then(rows => rows.map(row => row.key))

/** Forgets the photos of complaints that have stood in some states since before a moment, and tells where they lie. */
export const forgetSettledBefore = (
  on: Connection,
  states: readonly ComplaintState[],
  moment: Date,
): Promise<string[]> =>
  on
    .delete(complaintPhotos)
    .where(inArray(complaintPhotos.complaintId, settledBefore(on, states, moment)))
    .returning({ key: complaintPhotos.key })
    .then(rows => rows.map(row => row.key))

const settledBefore = (on: Connection, states: readonly ComplaintState[], moment: Date) =>
  on
    .select({ id: complaints.id })
    .from(complaints)
    .where(
      and(
        inArray(complaints.state, [...states]),
        notExists(
          on
            .select({ id: complaintEvents.id })
            .from(complaintEvents)
            .where(
              and(eq(complaintEvents.complaintId, complaints.id), gte(complaintEvents.happenedAt, moment)),
            ),
        ),
      ),
    )

/** Those of some stored names that are photos of complaints. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ key: complaintPhotos.key })
    .from(complaintPhotos)
    .where(inArray(complaintPhotos.key, [...keys]))
  return rows.map(row => row.key)
}
