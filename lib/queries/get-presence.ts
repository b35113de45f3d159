import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as claims from '@/db/repositories/claims'
import type { StaffActor } from '@/lib/domain/actor'
import { type Presence, presenceTo } from '@/lib/domain/claim'
import { roleOn } from '@/lib/domain/role-on'

/** Who has a case in hand; undefined for nobody, and to strangers. Looking takes nothing in hand. */
export async function getPresence(actor: StaffActor, number: string): Promise<Presence> {
  const on = database()
  const application = await applications.findByNumber(on, number)
  if (!application || !roleOn(application, actor)) return undefined
  return presenceTo(actor.id, await claims.holderOf(on, application, new Date()))
}
