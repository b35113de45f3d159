import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as delegations from '@/db/repositories/delegations'
import type { StaffActor } from '@/lib/domain/actor'
import { mayDelegate } from '@/lib/domain/delegation'
import type { EndDelegationForm } from '@/lib/domain/delegation-form'
import { Refusal } from '@/lib/domain/refusal'
import { once } from './once'

/** Ends a delegation now, also in the middle of what is done under it. Refuses with `not_yours`, with `not_found` one of another office, with `delegation_over` one that is over already. */
export const endDelegation = (actor: StaffActor, form: EndDelegationForm): Promise<null> =>
  transact(on =>
    once(on, form, 'end_delegation', async () => {
      const delegation = await delegations.findById(on, form.id)
      if (!delegation || delegation.officeId !== actor.officeId) throw new Refusal('not_found')
      if (!mayDelegate(actor).some(role => role === delegation.role)) throw new Refusal('not_yours')

      const { id, officeId, kind, role } = delegation
      if (!(await delegations.end(on, id, actor.id, new Date()))) throw new Refusal('delegation_over')
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: id },
        act: 'delegation_ended',
        detail: `${kind} ${role}`,
      })
      return null
    }),
  )
