import 'server-only'
import * as audit from '@/db/repositories/audit'
import * as supplies from '@/db/repositories/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import type { DeliveryForm } from '@/lib/domain/supply-form'
import { atSupplies } from './at-supplies'

/** A delivery arrives at the actor's office, into what is left and into the ledger. Refuses as `atSupplies` does. */
export const receiveSupply = (actor: StaffActor, form: DeliveryForm): Promise<null> =>
  atSupplies(actor, form, 'receive_supply', async on => {
    const { officeId, id: staffId } = actor
    const { kind, quantity, deliveryNumber, note } = form
    await supplies.receive(on, { officeId, kind, quantity, deliveryNumber, note, staffId })
    await audit.trace(on, { officeId, staffId, act: 'supply_received', detail: `${kind} +${quantity}` })
    return null
  })
