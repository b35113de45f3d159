import 'server-only'
import { database } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as renditions from '@/db/repositories/renditions'
import { type RenditionSize, renditionSizes } from '@/lib/domain/rendition'
import { drawPdfLeaf, drawSmaller } from '@/lib/integrations/draw-rendition'
import { keepFile, readKept, removeKept } from '@/lib/integrations/file-store'

export type DrawnPage = Pick<documentPages.Page, 'id' | 'officeId' | 'originalKey' | 'viewKey' | 'leaves'>

/**
 * One leaf of a page in one size, drawn now unless it was drawn before; what is drawn is kept. Undefined for a leaf that is not
 * there, and for a PDF that cannot be drawn, which is noted. It shows a citizen's paper bare: only a watermarked copy leaves this process.
 */
export async function drawLeaf(
  _actor: 'worker' | 'viewer',
  page: DrawnPage,
  leaf: number,
  size: RenditionSize,
): Promise<Buffer | undefined> {
  // What people look at of a photo is as large as it gets already.
  if (page.viewKey && size === 'large') return leaf === 1 ? readKept(page.viewKey) : undefined
  const key = await renditions.find(database(), { pageId: page.id, leaf, size })
  if (key) return readKept(key)

  const drawn = await drawAnew(page, leaf, renditionSizes[size].edge)
  if (drawn) await keep(page, { leaf, size }, drawn)
  return drawn
}

async function drawAnew(page: DrawnPage, leaf: number, edge: number): Promise<Buffer | undefined> {
  if (page.viewKey) return leaf === 1 ? drawSmaller(await readKept(page.viewKey), edge) : undefined
  if (page.leaves !== null && leaf > page.leaves) return undefined

  const drawn = await drawPdfLeaf(await readKept(page.originalKey), leaf, edge)
  // A later leaf may be missing where the first is fine: only the first tells whether a PDF can be drawn at all.
  if (drawn || leaf === 1) await documentPages.noteLeaves(database(), page.id, drawn?.leaves ?? 0)
  return drawn?.picture
}

async function keep(page: DrawnPage, which: { leaf: number; size: RenditionSize }, picture: Buffer) {
  const key = await keepFile(picture)
  const { id: pageId, officeId } = page
  // Whoever took the page back meanwhile took its row as well: then nobody needs what was drawn.
  const isFirst = await renditions.add(database(), { ...which, pageId, officeId, key }).catch(() => false)
  if (!isFirst) await removeKept(key)
}
