import 'server-only'
import { database } from '@/db/client'
import * as cardStock from '@/db/repositories/card-stock'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { keepsCardStock } from '@/lib/domain/role'

/** How many card blanks the actor's office has. Refuses with `not_yours` all but whoever keeps them. */
export async function countCardBlanks(actor: StaffActor): Promise<number> {
  if (!keepsCardStock(actor.role)) throw new Refusal('not_yours')
  return cardStock.blanks(database(), actor.officeId)
}
