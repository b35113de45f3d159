import 'server-only'
import { transact } from '@/db/client'
import * as cardStock from '@/db/repositories/card-stock'
import type { StaffActor } from '@/lib/domain/actor'
import type { CardBlanksForm } from '@/lib/domain/card-blanks-form'
import { Refusal } from '@/lib/domain/refusal'
import { keepsCardStock } from '@/lib/domain/role'
import { once } from './once'

/** Card blanks arrive at the actor's office, into stock and ledger. Refuses with `not_yours` all but whoever keeps them. */
export function receiveCardBlanks(actor: StaffActor, form: CardBlanksForm): Promise<null> {
  if (!keepsCardStock(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'receive_card_blanks', async () => {
      await cardStock.receive(on, actor.officeId, form.quantity, form.note, actor.id)
      return null
    }),
  )
}
