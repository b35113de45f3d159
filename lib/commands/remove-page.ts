import 'server-only'
import { transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { noteScan } from './note-scan'
import { openPaper } from './open-paper'

/**
 * A citizen takes back one page they sent; the counter one that was scanned there, after which its paper lies on the counter as before.
 * One that is gone already is fine. Refuses as `openPaper` does, and with `not_found` what is another's.
 */
export const removePage = (actor: Actor, { pageId }: { pageId: string }): Promise<void> =>
  transact(async on => {
    const found = await documentPages.find(on, pageId)
    if (!found) return
    const paper = await openPaper(on, actor, found.type)
    if (found.page.documentId !== paper.id || !isTheirs(actor, found.page)) throw new Refusal('not_found')

    await documentPages.remove(on, pageId, new Date())
    if (paper.answer === 'sent' && (await documentPages.count(on, paper.id)) === 0)
      await documents.answer(on, paper.id, withoutPages(actor))
    await noteScan(on, actor, 'scan_removed', paper, pageId)
  })

/** How a paper is answered when its last page is gone. */
const withoutPages = ({ kind }: Actor) => (kind === 'scanner' ? ('at_counter' as const) : null)

/** Nobody at the counter takes away what a citizen sent. */
const isTheirs = (actor: Actor, { scannedBy }: documentPages.Page) =>
  actor.kind !== 'scanner' || scannedBy !== null
