import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import type { StaffActor } from '@/lib/domain/actor'
import { worksAtCounter } from '@/lib/domain/role'

/** How many guests at the kiosks of the actor's office ask for an officer; none for whoever does not work at the counter. */
export async function countHelpCalls(actor: StaffActor): Promise<number> {
  if (!worksAtCounter(actor.role)) return 0
  return (await displays.openHelpCalls(database(), actor.officeId)).length
}
