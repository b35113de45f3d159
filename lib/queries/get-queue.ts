import 'server-only'
import { database } from '@/db/client'
import * as queue from '@/db/repositories/queue'
import * as visits from '@/db/repositories/visits'
import type { Actor } from '@/lib/domain/actor'
import { type Called, isStale, type Queue, waitRange } from '@/lib/domain/queue'
import { ticketLabel } from '@/lib/domain/ticket'
import { medianOf } from '@/lib/domain/time-spread'
import { officeDay } from '@/lib/domain/working-days'
import { getOfficeToday } from './get-office-today'
import { remembered } from './remembered'
import { servedOffice } from './served-office'
import { serviceTimes } from './service-times'

type Counted = {
  waiting: number
  called: readonly Called[]
  targetMinutes: number
  counters: number
  countedAt: Date
}

/** Milliseconds from one count to the next, however large the crowd. */
const COUNTED_EVERY = 5_000
const PACED_EVERY = 10 * 60_000

/** How many of the last cards tell the usual office time. */
const RECENT = 50

/** How many hold a number today and wait for their call, about how long, and who is called; as numbers only. Open to everyone. While the database is away it is the last figure, with its own time. */
export async function getQueue(actor: Actor): Promise<Queue> {
  const [today, counted, median] = await Promise.all([
    getOfficeToday(actor),
    count(),
    // Without the usual time the promised one is enough.
    pace().catch(() => undefined),
  ])
  return {
    opening: today.opening,
    waiting: counted.waiting,
    wait: waitRange(counted.waiting, { ...counted, medianMinutes: median && median / 60_000 }),
    called: counted.called,
    countedAt: counted.countedAt,
    isStale: isStale(counted.countedAt, today.now),
  }
}

const count = remembered(COUNTED_EVERY, async (): Promise<Counted> => {
  const countedAt = new Date()
  const { office, standard } = await servedOffice()
  const { targetMinutes } = standard
  const { id: officeId, counters } = office
  const day = { officeId, day: officeDay(countedAt) }
  const [waiting, called] = await Promise.all([
    visits.waiting(database(), day),
    visits.calledNow(database(), day, counters),
  ])
  return { waiting, called: called.map(shown), targetMinutes, counters, countedAt }
})

const shown = ({ ticketNumber, counter }: visits.Visit): Called => ({
  ticket: ticketLabel(ticketNumber),
  counter: counter ?? 1,
})

const pace = remembered(PACED_EVERY, async () => {
  const { office } = await servedOffice()
  const passages = await queue.lastHandedOver(database(), office.id, RECENT)
  const measured = await serviceTimes(database(), office.id, passages)
  return medianOf(measured.flatMap(({ service }) => service?.net ?? []))
})
