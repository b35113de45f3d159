import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'

/** One queue number with whose it is, for its slip and for the form of a walk-in. Refuses with `not_found` all but the counter of its office. */
export async function getTicket(actor: StaffActor, visitId: string) {
  const visit = await visits.findById(database(), visitId)
  if (!visit || visit.officeId !== actor.officeId || !worksAtCounter(actor.role))
    throw new Refusal('not_found')
  const office = await offices.findById(database(), visit.officeId)
  const { id, ticketNumber, purpose, name, phone, state, arrivedAt, applicationId } = visit
  return {
    ...{ id, ticketNumber, purpose, name, phone, state, arrivedAt, applicationId },
    officeName: office?.name ?? '',
  }
}
