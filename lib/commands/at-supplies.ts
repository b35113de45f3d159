import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as live from '@/db/repositories/live'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { keepsSupplies } from '@/lib/domain/role'
import { onceActing } from './once-acting'

/** Does a keeper's work on the supplies of their office, once, and tells open pages of it. Refuses with `not_yours` all others, and with `delegation_over`. */
export function atSupplies<T extends string | null>(
  actor: StaffActor,
  form: { press: string },
  command: string,
  work: (on: Connection) => Promise<T>,
): Promise<T> {
  if (!keepsSupplies(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, command, async () => {
      const result = await work(on)
      await live.announce(on, { officeId: actor.officeId, subject: 'supplies', id: actor.officeId })
      return result
    }),
  )
}
