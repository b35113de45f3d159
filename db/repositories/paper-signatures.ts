import { asc, eq, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { officialPapers } from '@/db/schema/official-papers'
import { paperSignatures } from '@/db/schema/paper-signatures'

/** Writes down who signed a paper on the screen. */
export async function insert(on: Connection, signature: typeof paperSignatures.$inferInsert) {
  await on.insert(paperSignatures).values(signature)
}

/** The signatures on some papers, in the order they were written, each with the SHA-256 of its paper. */
export const ofPapers = (on: Connection, paperIds: readonly string[]) =>
  on
    .select({ signature: paperSignatures, paperSha256: officialPapers.sha256 })
    .from(paperSignatures)
    .innerJoin(officialPapers, eq(officialPapers.id, paperSignatures.paperId))
    .where(inArray(paperSignatures.paperId, [...paperIds]))
    .orderBy(asc(paperSignatures.paperId), asc(paperSignatures.part))

/** Those of some stored names that are signatures. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ key: paperSignatures.signatureKey })
    .from(paperSignatures)
    .where(inArray(paperSignatures.signatureKey, [...keys]))
  return rows.map(row => row.key)
}
