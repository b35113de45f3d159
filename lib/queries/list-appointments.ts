import 'server-only'
import { database } from '@/db/client'
import * as appointments from '@/db/repositories/appointments'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { endOf } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { readsGuestBook } from '@/lib/domain/role'
import { beginOf, dayAfter } from '@/lib/domain/working-days'

/** Perekaman on a day in Lumajang (YYYY-MM-DD) at the actor's office: who was given which hour, whether they came, and the queue number they hold. Refuses with `not_found` roles that do not read the guest book. */
export async function listAppointments(actor: StaffActor, day: string) {
  if (!readsGuestBook(actor.role)) throw new Refusal('not_found')
  const { officeId } = actor
  const span = { from: beginOf(day), until: beginOf(dayAfter(day)) }
  const [expected, came] = await Promise.all([
    appointments.expected(database(), officeId, span),
    visits.ofDay(database(), { officeId, day }),
  ])
  const now = new Date()
  return expected.map(({ id, applicationId, startsAt, outcome, because, number, name, phone }) => ({
    ...{ id, startsAt, outcome, because, number, phone },
    name: name ?? '',
    isOver: endOf(startsAt) <= now,
    ticketNumber: came.findLast(({ visit }) => visit.applicationId === applicationId)?.visit.ticketNumber,
  }))
}
