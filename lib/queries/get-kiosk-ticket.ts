import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as visits from '@/db/repositories/visits'
import type { DisplayActor } from '@/lib/domain/actor'
import { waitRange } from '@/lib/domain/queue'
import { Refusal } from '@/lib/domain/refusal'

/** The number a guest just took, how many are before it and about how long that takes. Nothing of the guest. Refuses with `not_found` numbers of other offices. */
export async function getKioskTicket(actor: DisplayActor, visitId: string) {
  const on = database()
  const visit = await visits.findById(on, visitId)
  if (!visit || visit.officeId !== actor.officeId) throw new Refusal('not_found')
  const [office, standard, ahead] = await Promise.all([
    offices.findById(on, visit.officeId),
    offices.standardOn(on, visit.officeId, visit.day),
    visits.waitingBefore(on, visit),
  ])
  const { ticketNumber, purpose, arrivedAt } = visit
  const pace = {
    targetMinutes: standard?.targetMinutes ?? 0,
    medianMinutes: undefined,
    counters: office?.counters ?? 1,
  }
  return {
    ticket: { ticketNumber, purpose, arrivedAt, officeName: office?.name ?? '' },
    ahead,
    wait: waitRange(ahead, pace),
  }
}
