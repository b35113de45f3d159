import 'server-only'
import { transact } from '@/db/client'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { movesFor } from '@/lib/domain/workflow'
import { advance } from './advance'
import { ownApplication } from './find-own'
import { once } from './once'

/** A citizen withdraws their application, while the workflow still lets them. Refuses with `too_late_to_cancel` afterwards. */
export const cancelApplication = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, { press }, 'cancel_application', async () => {
      const application = await ownApplication(on, actor)
      if (!movesFor(application.state, 'applicant').includes('cancel'))
        throw new Refusal('too_late_to_cancel')
      await advance(on, actor, application, { move: 'cancel' })
      return null
    }),
  )
