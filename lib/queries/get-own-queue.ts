import 'server-only'
import { database } from '@/db/client'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'

/** What the bar says of today's queue: how many wait, and who is at one's own counter, which the next call names. Refuses with `not_found` all but the counter. */
export async function getOwnQueue(actor: StaffActor, counter: number) {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_found')
  const queue = { officeId: actor.officeId, day: officeDay(new Date()) }
  const [waiting, here] = await Promise.all([
    visits.waiting(database(), queue),
    visits.atCounter(database(), queue, counter),
  ])
  return { counter, waiting, hereId: here?.id }
}
