import { and, asc, eq, gt, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { originalEntries, originals } from '@/db/schema/originals'
import { staff } from '@/db/schema/staff'
import type { Cursor } from '@/lib/domain/cursor'
import type { OriginalState, OriginalType } from '@/lib/domain/original'

type Original = typeof originals.$inferSelect
type Entry = Omit<typeof originalEntries.$inferInsert, 'id' | 'originalId' | 'officeId'>
type Change = { state: OriginalState; place: string | null; since: Date }

/** Begins the record of an original. Tells its id, or undefined where another one was quicker. */
export async function begin(
  on: Connection,
  original: Change & { officeId: string; applicationId: string; type: OriginalType },
): Promise<string | undefined> {
  const [begun] = await on
    .insert(originals)
    .values(original)
    .onConflictDoNothing()
    .returning({ id: originals.id })
  return begun?.id
}

/** Changes where an original is, unless someone did since it was seen. Tells whether it could. */
export async function change(on: Connection, { id, version }: Original, change: Change): Promise<boolean> {
  const changed = await on
    .update(originals)
    .set({ ...change, version: version + 1 })
    .where(and(eq(originals.id, id), eq(originals.version, version)))
    .returning({ id: originals.id })
  return changed.length > 0
}

/** Writes down what was done with one. */
export async function note(on: Connection, original: { id: string; officeId: string }, entry: Entry) {
  const { id: originalId, officeId } = original
  await on.insert(originalEntries).values({ ...entry, originalId, officeId })
}

/** The originals of an application. */
export function ofApplication(on: Connection, applicationId: string) {
  return on.select().from(originals).where(eq(originals.applicationId, applicationId))
}

const witness = alias(staff, 'witness')

/** Everything that was done with an application's originals, in order. */
export function entriesOf(on: Connection, applicationId: string) {
  return on
    .select({ entry: originalEntries, staffName: staff.name, witnessName: witness.name })
    .from(originalEntries)
    .innerJoin(originals, eq(originals.id, originalEntries.originalId))
    .innerJoin(staff, eq(staff.id, originalEntries.staffId))
    .leftJoin(witness, eq(witness.id, originalEntries.witnessId))
    .where(eq(originals.applicationId, applicationId))
    .orderBy(asc(originalEntries.id))
}

const withCase = {
  original: originals,
  number: applications.number,
  name: applications.name,
  caseState: applications.state,
}

/** What an office holds, the oldest first: the next `limit` after the cursor. */
export function held(on: Connection, officeId: string, { after, limit }: { after?: Cursor; limit: number }) {
  return on
    .select(withCase)
    .from(originals)
    .innerJoin(applications, eq(applications.id, originals.applicationId))
    .where(and(eq(originals.officeId, officeId), eq(originals.state, 'held'), after && isAfter(after)))
    .orderBy(asc(originals.since), asc(originals.id))
    .limit(limit)
}

const isAfter = ({ at: since, id }: Cursor) =>
  or(gt(originals.since, since), and(eq(originals.since, since), gt(originals.id, id)))

/** Some originals of an office, with their cases, held until the transaction ends; in the order of their ids, so that two who choose the same never wait for each other. */
export function holdAll(on: Connection, officeId: string, ids: readonly string[]) {
  return on
    .select(withCase)
    .from(originals)
    .innerJoin(applications, eq(applications.id, originals.applicationId))
    .where(and(eq(originals.officeId, officeId), inArray(originals.id, [...ids])))
    .orderBy(asc(originals.id))
    .for('update', { of: originals })
}
