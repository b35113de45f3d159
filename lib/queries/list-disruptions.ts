import 'server-only'
import { database } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'

/** How many past ones are worth looking back at. */
const PAST = 20

/** The disruptions of the actor's office: those not over, and the last that are. Refuses with `not_found` roles that neither declare one nor look after whom it keeps waiting. */
export async function listDisruptions(actor: StaffActor) {
  if (!looksAfterHeld(actor.role)) throw new Refusal('not_found')
  const now = new Date()
  const [open, over] = await Promise.all([
    disruptions.open(database(), actor.officeId, now),
    disruptions.over(database(), actor.officeId, now, PAST),
  ])
  return { now, open, over }
}
