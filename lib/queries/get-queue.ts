import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as queue from '@/db/repositories/queue'
import * as visits from '@/db/repositories/visits'
import type { Actor } from '@/lib/domain/actor'
import { medianOf, officeTimes } from '@/lib/domain/office-clock'
import { type Called, isStale, type Queue, waitRange } from '@/lib/domain/queue'
import { Refusal } from '@/lib/domain/refusal'
import { ticketLabel } from '@/lib/domain/ticket'
import { officeDay } from '@/lib/domain/working-days'
import { getOfficeToday } from './get-office-today'

type Counted = {
  waiting: number
  called: readonly Called[]
  targetMinutes: number
  counters: number
  countedAt: Date
}

/** Milliseconds a figure is shared by everyone who asks this process, so that a crowd costs the database no more than one. */
const SHARED_FOR = 5_000
const PACE_SHARED_FOR = 10 * 60_000

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

const count = shared(SHARED_FOR, async (): Promise<Counted> => {
  const countedAt = new Date()
  const office = await offices.serving(database())
  const standard = office && (await offices.currentStandard(database(), office.id))
  if (!office || !standard) throw new Refusal('not_found')
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

const pace = shared(PACE_SHARED_FOR, async () => {
  const office = await offices.serving(database())
  if (!office) throw new Refusal('not_found')
  return medianOf(officeTimes(await queue.lastHandedOver(database(), office.id, RECENT)))
})

/** Asks at most every so many milliseconds. When an answer fails to come, the last one stands. */
function shared<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { value: T } | undefined
  let asking: Promise<T> | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (asking && performance.now() - askedAt < milliseconds) return asking
    askedAt = performance.now()
    asking = ask().then(
      value => {
        last = { value }
        return value
      },
      thrown => {
        asking = undefined
        if (last) return last.value
        throw thrown
      },
    )
    return asking
  }
}
