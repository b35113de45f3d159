import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as heldList from '@/db/repositories/held-list'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { promisedDay } from './promised-day'

/** What an outage keeps one case from going on: since when, the slip its owner was given, and the day one could promise now. Undefined while nothing holds it, and for roles that look after none. Refuses with `not_found` strangers to the case. */
export async function getHold(actor: StaffActor, number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application || !roleOn(application, actor)) throw new Refusal('not_found')
  if (!looksAfterHeld(actor.role)) return undefined
  const hold = await heldList.livingOf(database(), application.id)
  if (!hold) return undefined
  return { ...hold, from: await promisedDay(database(), application.officeId, new Date()) }
}
