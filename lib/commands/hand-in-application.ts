import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import * as slips from '@/db/repositories/slips'
import type { Actor } from '@/lib/domain/actor'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import { verificationCode, verificationIndex } from '@/lib/keys/proofs'
import { type Advance, advance } from './advance'
import { ownApplication } from './find-own'
import { once } from './once'

/** A citizen hands in their draft, or what they were asked to repair. Refuses with `applicant_missing`, `documents_unanswered`, `not_now`, `draft_expired`. */
export const handInApplication = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, { press }, 'hand_in_application', async () => {
      const application = await ownApplication(on, actor)
      if (isExpiredDraft(application, new Date())) throw new Refusal('draft_expired')
      if (application.name === null) throw new Refusal('applicant_missing')
      await handIn(on, actor, application)
      return null
    }),
  )

/** The move itself, inside the caller's transaction. What staff take in lies on the counter; what was found lacking needs an answer newer than that, and is opened for a new look. */
export async function handIn(
  on: Connection,
  actor: Actor,
  application: Application,
  seen: Pick<Advance, 'seenVersion' | 'happenedAt'> = {},
) {
  for (const paper of await documents.ofApplication(on, application.id)) {
    if (actor.kind === 'staff' && paper.answer === null) await documents.answer(on, paper.id, 'at_counter')
    else if (!(await isRepaired(on, paper))) throw new Refusal('documents_unanswered')
    if (paper.verdict === 'lacking') await documents.clearFinding(on, paper.id)
  }
  await advance(on, actor, application, { move: 'hand_in', ...seen })
  await slips.issue(on, {
    officeId: application.officeId,
    applicationId: application.id,
    kind: 'receipt',
    codeIndex: verificationIndex(verificationCode('receipt', application.id)),
  })
}

async function isRepaired(on: Connection, { id, verdict, answer, judgedAt }: documents.Document) {
  if (verdict !== 'lacking' || answer === 'at_counter') return true
  return (await documentPages.after(on, id, judgedAt)).length > 0
}
