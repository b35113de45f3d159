import 'server-only'
import { transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import type { DocumentType } from '@/lib/domain/service'
import { openPaper } from './open-paper'

/** A citizen says they bring a paper to the counter, or takes that back. While photos of it are here it is sent, whatever is said: its original is brought anyway. In a repair only pages newer than the finding count. Refuses as `openPaper` does. */
export const answerDocument = (actor: Actor, type: DocumentType, brings: boolean): Promise<void> =>
  transact(async on => {
    const paper = await openPaper(on, actor, type)
    const pages = await documentPages.after(on, paper.id, paper.judgedAt)
    await documents.answer(on, paper.id, pages.length > 0 ? 'sent' : brings ? 'at_counter' : null)
  })
