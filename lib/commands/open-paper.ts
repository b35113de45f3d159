import 'server-only'
import type { Connection } from '@/db/client'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { movesFor } from '@/lib/domain/workflow'
import { ownApplication } from './find-own'

/**
 * A paper of one's own application that may be changed now, held until the transaction ends. In a repair (something was found
 * lacking) only what is lacking. Refuses with `not_found` to strangers and for foreign papers, `not_now` once it is handed in.
 */
export async function openPaper(on: Connection, actor: Actor, type: DocumentType) {
  const application = await ownApplication(on, actor)
  if (!movesFor(application.state, 'applicant').includes('hand_in')) throw new Refusal('not_now')
  const paper = await documents.hold(on, application.id, type)
  if (!paper) throw new Refusal('not_found')
  if (application.handedInAt !== null && paper.verdict !== 'lacking') throw new Refusal('not_now')
  return paper
}
