import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { ownApplication } from './find-own'
import { handIn } from './hand-in-application'
import { once } from './once'

/** A citizen hands in what they were asked to repair. Refuses with `documents_unanswered` while a paper found lacking has neither a new page nor the promise to bring it, and as `advance` does. */
export const handInRepair = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, press, 'hand_in_repair', async () => {
      const application = await ownApplication(on, actor)
      const papers = await documents.ofApplication(on, application.id)
      const repaired = await Promise.all(papers.map(paper => isRepaired(on, paper)))
      if (repaired.includes(false)) throw new Refusal('documents_unanswered')
      await handIn(on, actor, application)
      return null
    }),
  )

async function isRepaired(on: Connection, { id, verdict, answer, judgedAt }: documents.Document) {
  if (verdict !== 'lacking' || answer === 'at_counter') return true
  return (await documentPages.after(on, id, judgedAt)).length > 0
}
