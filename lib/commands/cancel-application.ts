import 'server-only'
import { transact } from '@/db/client'
import type { Actor } from '@/lib/domain/actor'
import { isDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import { movesFor } from '@/lib/domain/workflow'
import { advance } from './advance'
import { ownApplication } from './find-own'
import { once } from './once'

/** A citizen withdraws their application, while the workflow still lets them. Refuses with `too_late_to_cancel` afterwards, and with `not_found` a draft: the office has none yet, and `discardDraft` forgets it. */
export const cancelApplication = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, { press }, 'cancel_application', async () => {
      const application = await ownApplication(on, actor)
      if (isDraft(application)) throw new Refusal('not_found')
      if (!movesFor(application.state, 'applicant').includes('cancel'))
        throw new Refusal('too_late_to_cancel')
      await advance(on, actor, application, { move: 'cancel' })
      return null
    }),
  )
