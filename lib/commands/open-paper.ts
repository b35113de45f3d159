import 'server-only'
import type { Connection } from '@/db/client'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { movesFor } from '@/lib/domain/workflow'
import { ownApplication } from './find-own'

/**
 * A paper of one's own application that may be changed now, held until the transaction ends. In a repair (something was found
 * lacking) only what is lacking, with `not_now` for the rest. Refuses with `not_found` to strangers and for foreign papers,
 * `draft_expired`, and `sent_already` while the office has it.
 */
export async function openPaper(on: Connection, actor: Actor, type: DocumentType) {
  const application = await ownApplication(on, actor)
  if (isExpiredDraft(application, new Date())) throw new Refusal('draft_expired')
  if (!movesFor(application.state, 'applicant').includes('hand_in')) throw new Refusal('sent_already')
  const paper = await documents.hold(on, application.id, type)
  if (!paper) throw new Refusal('not_found')
  if (application.handedInAt !== null && paper.verdict !== 'lacking') throw new Refusal('not_now')
  return paper
}
