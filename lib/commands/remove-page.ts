import 'server-only'
import { transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { ownApplication } from './find-own'
import { openPaper } from './open-paper'

/** A citizen takes back one page they sent. One that is gone already is fine. Refuses as `openPaper` does. */
export const removePage = (actor: Actor, { pageId }: { pageId: string }): Promise<void> =>
  transact(async on => {
    const application = await ownApplication(on, actor)
    const found = await documentPages.find(on, pageId)
    if (!found) return
    if (found.applicationId !== application.id) throw new Refusal('not_found')

    const paper = await openPaper(on, actor, found.type)
    await documentPages.remove(on, pageId, new Date())
    const left = await documentPages.count(on, paper.id)
    if (left === 0 && paper.answer === 'sent') await documents.answer(on, paper.id, null)
  })
