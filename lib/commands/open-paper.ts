import 'server-only'
import type { Connection } from '@/db/client'
import * as documents from '@/db/repositories/documents'
import type { Actor, ScannerActor } from '@/lib/domain/actor'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { movesFor } from '@/lib/domain/workflow'
import { assertChecking } from './assert-checking'
import { officeApplication, ownApplication } from './find-own'
import { assertPaired } from './living-phone'

/**
 * A paper that may be changed now, held until the transaction ends: of one's own application, or, at the counter, of the one that is
 * open there. Refuses as `ownPaper` and `counterPaper` do.
 */
export const openPaper = (on: Connection, actor: Actor, type: DocumentType): Promise<documents.Document> =>
  actor.kind === 'scanner' ? counterPaper(on, actor, type) : ownPaper(on, actor, type)

/**
 * In a repair (something was found lacking) only what is lacking, with `not_now` for the rest. Refuses with `not_found` to strangers,
 * `paper_not_asked`, `draft_expired`, and `sent_already` while the office has it.
 */
async function ownPaper(on: Connection, actor: Actor, type: DocumentType) {
  const application = await ownApplication(on, actor)
  if (isExpiredDraft(application, new Date())) throw new Refusal('draft_expired')
  if (!movesFor(application.state, 'applicant').includes('hand_in')) throw new Refusal('sent_already')
  const paper = await documents.hold(on, application.id, type)
  if (!paper) throw new Refusal('paper_not_asked')
  if (application.handedInAt !== null && paper.verdict !== 'lacking') throw new Refusal('not_now')
  return paper
}

/**
 * While the counter looks through the papers, those not found in order yet. Refuses as `officeApplication`, `assertChecking` and, from
 * a phone, `assertPaired` do, and with `paper_judged`.
 */
async function counterPaper(on: Connection, { staff, number, phoneId }: ScannerActor, type: DocumentType) {
  const application = await officeApplication(on, staff, number)
  if (phoneId) await assertPaired(on, phoneId, application)
  await assertChecking(on, staff, application)
  const paper = await documents.hold(on, application.id, type)
  if (!paper) throw new Refusal('not_found')
  if (paper.verdict && paper.verdict !== 'lacking') throw new Refusal('paper_judged')
  return paper
}
