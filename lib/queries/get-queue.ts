import 'server-only'
import { database } from '@/db/client'
import * as queue from '@/db/repositories/queue'
import type { Actor } from '@/lib/domain/actor'
import { medianOf, officeTimes } from '@/lib/domain/office-clock'
import { momentOf } from '@/lib/domain/office-hours'
import { isStale, type Queue, waitRange } from '@/lib/domain/queue'
import { officeDay } from '@/lib/domain/working-days'
import { getOfficeToday } from './get-office-today'
import { remembered } from './remembered'
import { servedOffice } from './served-office'

type Counted = { waiting: number; targetMinutes: number; counters: number; countedAt: Date }

/** Milliseconds from one count to the next, however large the crowd. */
const COUNTED_EVERY = 5_000
const PACED_EVERY = 10 * 60_000

/** How many of the last cards tell the usual office time. */
const RECENT = 50

/** How many wait at the counter now and about how long, as numbers only. Open to everyone. While the database is away it is the last figure, with its own time. */
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
    countedAt: counted.countedAt,
    isStale: isStale(counted.countedAt, today.now),
  }
}

const count = remembered(COUNTED_EVERY, async (): Promise<Counted> => {
  const countedAt = new Date()
  const { office, standard } = await servedOffice()
  const since = momentOf(officeDay(countedAt), '00:00')
  const waiting = await queue.waitingAtCounter(database(), office.id, since)
  return { waiting, targetMinutes: standard.targetMinutes, counters: office.counters, countedAt }
})

const pace = remembered(PACED_EVERY, async () => {
  const { office } = await servedOffice()
  return medianOf(officeTimes(await queue.lastHandedOver(database(), office.id, RECENT)))
})
