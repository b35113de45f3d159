import { inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { collectionSlips } from '@/db/schema/collection-slips'

/** Writes a slip down. */
export async function insert(on: Connection, slip: typeof collectionSlips.$inferInsert) {
  await on.insert(collectionSlips).values(slip)
}

/** Whether any of some held applications has its slip. */
export async function areSome(on: Connection, holdIds: readonly string[]): Promise<boolean> {
  const [row] = await on
    .select({ holdId: collectionSlips.holdId })
    .from(collectionSlips)
    .where(inArray(collectionSlips.holdId, [...holdIds]))
    .limit(1)
  return row !== undefined
}
