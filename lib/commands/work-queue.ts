import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as offices from '@/db/repositories/offices'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import type { CallNextForm, TicketForm } from '@/lib/domain/queue-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { type TicketMove, ticketAfter, ticketLabel } from '@/lib/domain/ticket'
import { officeDay } from '@/lib/domain/working-days'
import { onceActing } from './once-acting'

/**
 * Panggil berikutnya: who was at the counter has been looked after, and whoever waits longest for it is called. Two officers who
 * press at once call two people. Tells whom. Refuses with `nobody_waiting`, with `queue_changed` when someone else stands at the
 * counter than was seen, and all of `atQueue`.
 */
export const callNext = (actor: StaffActor, form: CallNextForm): Promise<string> =>
  atQueue(actor, form, 'call_next_ticket', async (on, queue) => {
    const there = await visits.atCounter(on, queue, form.counter)
    if (there?.id !== form.seen) throw new Refusal('queue_changed')
    const next = await visits.nextFor(on, queue, form.counter)
    if (!next) throw new Refusal('nobody_waiting')
    await callTo(on, actor, next, form.counter)
    return next.id
  })

/** Calls one number that waits or was passed over, out of turn. Who was at the counter has been looked after. Refuses as `moveTicket` does. */
export const callTicket = (actor: StaffActor, form: TicketForm) =>
  moveTicket(actor, form, 'call', (on, visit) => callTo(on, actor, visit, form.counter))

/** Panggil ulang: the board shows and says the number once more. Refuses as `moveTicket` does. */
export const callAgain = (actor: StaffActor, form: TicketForm) =>
  moveTicket(actor, form, 'call_again', (on, visit) =>
    change(on, actor, visit, 'call_again', { calls: visit.calls + 1, calledAt: new Date() }),
  )

/** Lewati: nobody answered; the number can be called later. Refuses as `moveTicket` does. */
export const skipTicket = (actor: StaffActor, form: TicketForm) =>
  moveTicket(actor, form, 'skip', (on, visit) => change(on, actor, visit, 'skip', {}))

/** Alihkan: waits for another counter, at the place its number has. Refuses as `moveTicket` does. */
export const redirectTicket = (actor: StaffActor, form: TicketForm) =>
  moveTicket(actor, form, 'redirect', (on, visit) =>
    change(on, actor, visit, 'redirect', { counter: form.counter }),
  )

/** Selesai dilayani. Refuses as `moveTicket` does. */
export const finishTicket = (actor: StaffActor, form: TicketForm) =>
  moveTicket(actor, form, 'finish', (on, visit) => finish(on, actor, visit))

/** Refuses with `not_found` numbers of other offices and days, with `queue_changed` whoever saw an older state or asks for what cannot follow, and all of `atQueue`. */
const moveTicket = (
  actor: StaffActor,
  form: TicketForm,
  move: TicketMove,
  work: (on: Connection, visit: visits.Visit) => Promise<void>,
): Promise<string> =>
  atQueue(actor, form, `${move}_ticket`, async (on, queue) => {
    const visit = await visits.findById(on, form.id)
    if (visit?.officeId !== queue.officeId || visit.day !== queue.day) throw new Refusal('not_found')
    if (visit.version !== form.seenVersion || !ticketAfter(visit.state, move))
      throw new Refusal('queue_changed')
    await work(on, visit)
    return visit.id
  })

/** Holds today's queue of the actor's office. Refuses with `not_yours` away from the counter and with `counter_unknown`. */
function atQueue<Form extends { press: string; counter: number }>(
  actor: StaffActor,
  form: Form,
  command: string,
  work: (on: Connection, queue: visits.QueueDay) => Promise<string>,
): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, command, async () => {
      const office = await offices.findById(on, actor.officeId)
      if (!office || form.counter > office.counters) throw new Refusal('counter_unknown')
      const queue = { officeId: office.id, day: officeDay(new Date()) }
      await visits.hold(on, queue)
      return work(on, queue)
    }),
  )
}

async function callTo(on: Connection, actor: StaffActor, visit: visits.Visit, counter: number) {
  const there = await visits.atCounter(on, visit, counter)
  if (there) await finish(on, actor, there)
  const calls = visit.calls + 1
  await change(on, actor, visit, 'call', { counter, calls, calledAt: new Date() })
}

const finish = (on: Connection, actor: StaffActor, visit: visits.Visit) =>
  change(on, actor, visit, 'finish', { servedAt: new Date() })

async function change(
  on: Connection,
  { id: staffId, officeId }: StaffActor,
  visit: visits.Visit,
  move: TicketMove,
  changes: Omit<Parameters<typeof visits.change>[2], 'state'>,
) {
  const state = ticketAfter(visit.state, move)
  if (!state || !(await visits.change(on, visit, { ...changes, state }))) throw new Refusal('queue_changed')
  await audit.trace(on, {
    ...{ officeId, staffId, subjectId: visit.id },
    act: 'visit_changed',
    detail: `${move} ${ticketLabel(visit.ticketNumber)}`,
  })
  await live.announce(on, { officeId, subject: 'queue', id: visit.id })
}
