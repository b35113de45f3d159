import { and, eq, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { renditions } from '@/db/schema/renditions'
import type { RenditionSize } from '@/lib/domain/rendition'

type Wanted = { pageId: string; leaf: number; size: RenditionSize }

/** Where one leaf of a page lies in one size; undefined until it was drawn. */
export async function find(on: Connection, { pageId, leaf, size }: Wanted): Promise<string | undefined> {
  const [row] = await on
    .select({ key: renditions.key })
    .from(renditions)
    .where(and(eq(renditions.pageId, pageId), eq(renditions.leaf, leaf), eq(renditions.size, size)))
  return row?.key
}

/** Notes a drawn leaf. Tells whether it is the first: two may draw the same at once. */
export async function add(on: Connection, rendition: typeof renditions.$inferInsert): Promise<boolean> {
  const added = await on
    .insert(renditions)
    .values(rendition)
    .onConflictDoNothing()
    .returning({ id: renditions.id })
  return added.length > 0
}

/** Where everything lies that was drawn of some pages. */
export async function keysOf(on: Connection, pageIds: readonly string[]): Promise<string[]> {
  if (pageIds.length === 0) return []
  const rows = await on
    .select({ key: renditions.key })
    .from(renditions)
    .where(inArray(renditions.pageId, [...pageIds]))
  return rows.map(row => row.key)
}

/** Those of some stored names that are drawn leaves. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ key: renditions.key })
    .from(renditions)
    .where(inArray(renditions.key, [...keys]))
  return rows.map(row => row.key)
}
