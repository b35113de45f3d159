import 'server-only'
import { transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { movesFor } from '@/lib/domain/workflow'
import { ownApplication } from './find-own'

/** A citizen says they bring a paper to the counter, or takes that back. Refuses with `not_now` once it is handed in. */
export const answerDocument = (actor: Actor, type: DocumentType, brings: boolean): Promise<void> =>
  transact(async on => {
    const application = await ownApplication(on, actor)
    const paper = await documents.find(on, application.id, type)
    if (!paper) throw new Refusal('not_found')
    if (!movesFor(application.state, 'applicant').includes('hand_in')) throw new Refusal('not_now')

    const hasPages = (await documentPages.count(on, paper.id)) > 0
    await documents.answer(on, paper.id, brings ? 'at_counter' : hasPages ? 'sent' : null)
  })
