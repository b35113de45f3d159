import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { officialPaperCounts, officialPapers } from '@/db/schema/official-papers'
import type { OfficialPaperKind } from '@/lib/domain/official-paper'

type Series = { officeId: string; kind: OfficialPaperKind; year: number }

/** The next number of a series; whoever asks at the same time waits, so that none is given twice. */
export async function countNext(on: Connection, series: Series): Promise<number> {
  const [row] = await on
    .insert(officialPaperCounts)
    .values({ ...series, counted: 1 })
    .onConflictDoUpdate({
      target: [officialPaperCounts.officeId, officialPaperCounts.kind, officialPaperCounts.year],
      set: { counted: sql`${officialPaperCounts.counted} + 1` },
    })
    .returning({ counted: officialPaperCounts.counted })
  if (!row) throw new Error('a paper was not numbered')
  return row.counted
}

/** Writes a paper down and tells its row. */
export async function insert(on: Connection, paper: typeof officialPapers.$inferInsert) {
  const [row] = await on.insert(officialPapers).values(paper).returning()
  if (!row) throw new Error('a paper was not written')
  return row
}

/** One paper of an office, counted as opened once more; undefined where the office has none like it. */
export async function openOnce(on: Connection, officeId: string, id: string) {
  const [row] = await on
    .update(officialPapers)
    .set({ copies: sql`${officialPapers.copies} + 1` })
    .where(and(eq(officialPapers.id, id), eq(officialPapers.officeId, officeId)))
    .returning()
  return row
}

/** The id of the latest paper of a kind that was made of an application; undefined where there is none. */
export async function latestOf(on: Connection, applicationId: string, kind: OfficialPaperKind) {
  const [row] = await on
    .select({ id: officialPapers.id })
    .from(officialPapers)
    .where(and(eq(officialPapers.applicationId, applicationId), eq(officialPapers.kind, kind)))
    .orderBy(desc(officialPapers.issuedAt))
    .limit(1)
  return row?.id
}

/** Those of some stored names that are papers. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ key: officialPapers.key })
    .from(officialPapers)
    .where(inArray(officialPapers.key, [...keys]))
  return rows.map(row => row.key)
}
