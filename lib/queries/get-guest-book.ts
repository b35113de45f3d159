import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { readsGuestBook } from '@/lib/domain/role'

/** Buku tamu of the actor's office on a day in Lumajang (YYYY-MM-DD), in the order people came; phone numbers in full. Leaves a trace. Refuses with `not_found` roles that do not read it. */
export const getGuestBook = (actor: StaffActor, day: string) =>
  transact(async on => {
    if (!readsGuestBook(actor.role)) throw new Refusal('not_found')
    const { officeId, id: staffId } = actor
    await audit.trace(on, { officeId, staffId, act: 'guest_book_read', detail: day })
    return (await visits.ofDay(on, { officeId, day })).map(shown)
  })

const shown = ({ visit, applicationNumber }: Awaited<ReturnType<typeof visits.ofDay>>[number]) => {
  const { id, ticketNumber, purpose, door, name, phone, state, arrivedAt, servedAt } = visit
  return {
    ...{ id, ticketNumber, purpose, door, name, phone, state, arrivedAt, servedAt },
    applicationNumber,
  }
}

export type GuestBookLine = ReturnType<typeof shown>
