import 'server-only'
import { transact } from '@/db/client'
import type { Actor } from '@/lib/domain/actor'
import { advance } from './advance'
import { ownApplication } from './find-own'
import { once } from './once'

/** A citizen withdraws their application, while the workflow still lets them. Refuses with `not_now` afterwards. */
export const cancelApplication = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, { press }, 'cancel_application', async () => {
      await advance(on, actor, await ownApplication(on, actor), { move: 'cancel' })
      return null
    }),
  )
