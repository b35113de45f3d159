import 'server-only'
import { database } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import { drawLeaf } from './draw-leaf'

/** The worker draws every leaf of a page that arrived, for the strip of small pictures and for reading. A page that was taken back meanwhile is fine. */
export async function renderPage(_worker: 'worker', { pageId }: { pageId: string }): Promise<void> {
  const found = await documentPages.find(database(), pageId)
  if (!found) return
  await drawLeaf('worker', found.page, 1, 'medium')
  const page = (await documentPages.find(database(), pageId))?.page
  for (let leaf = 1; page && leaf <= (page.leaves ?? 1); leaf += 1)
    for (const size of ['medium', 'small'] as const) await drawLeaf('worker', page, leaf, size)
}
