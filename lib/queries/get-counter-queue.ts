import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import * as offices from '@/db/repositories/offices'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import type { TicketState } from '@/lib/domain/ticket'
import { officeDay } from '@/lib/domain/working-days'

/** Today's queue as the counter works it: who waits, who is at which counter, who was passed over, how many were served, and which kiosks ask for someone. Refuses with `not_found` all but the counter. */
export async function getCounterQueue(actor: StaffActor) {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_found')
  const { officeId } = actor
  const [office, rows, flags] = await Promise.all([
    offices.findById(database(), officeId),
    visits.ofDay(database(), { officeId, day: officeDay(new Date()) }),
    displays.openHelpCalls(database(), officeId),
  ])
  const people = rows.map(shown)
  const inState = (state: TicketState) => people.filter(person => person.state === state)
  return {
    flags,
    counters: office?.counters ?? 1,
    waiting: inState('waiting'),
    called: inState('called'),
    skipped: inState('skipped'),
    served: inState('served').length,
  }
}

const shown = ({ visit, applicationNumber }: Awaited<ReturnType<typeof visits.ofDay>>[number]) => {
  const { id, ticketNumber, purpose, name, state, version, counter, calls, arrivedAt, calledAt } = visit
  return {
    ...{ id, ticketNumber, purpose, name, state, version, counter, calls, arrivedAt, calledAt },
    applicationNumber,
  }
}

export type QueuedPerson = ReturnType<typeof shown>
