import 'server-only'
import type { Connection } from '@/db/client'
import type { StaffActor } from '@/lib/domain/actor'
import { assertStillActing } from './find-own'
import { once } from './once'

/** Does the work of staff that is about no case they hold once, as `once` does. Refuses with `delegation_over` whoever no longer acts for another by then: the door let them in, and the order ended meanwhile. */
export const onceActing = <T extends string | null>(
  on: Connection,
  actor: StaffActor,
  sent: { press: string },
  command: string,
  work: () => Promise<T>,
): Promise<T> =>
  once(on, sent, command, async () => {
    await assertStillActing(on, actor)
    return work()
  })
