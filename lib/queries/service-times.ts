import 'server-only'
import type { Connection } from '@/db/client'
import * as clockPauses from '@/db/repositories/clock-pauses'
import { byApplication } from '@/lib/domain/by-application'
import { pauseStop } from '@/lib/domain/clock-pause'
import { type Passage, serviceTime, timeByState } from '@/lib/domain/office-clock'
import { workingTimes } from './working-times'

type Told = Passage & { applicationId: string }

/** How long each of some applications took in all (undefined: its card was never ready) and in each state, from their passages: all of each, oldest first. */
export async function serviceTimes(on: Connection, officeId: string, passages: readonly Told[]) {
  const now = new Date()
  const from = new Date(Math.min(now.getTime(), ...passages.map(({ happenedAt }) => happenedAt.getTime())))
  const histories = byApplication(passages)
  const [times, pauses] = await Promise.all([
    workingTimes(on, officeId, { from, until: now }),
    clockPauses.ofApplications(on, [...histories.keys()]),
  ])
  const paused = byApplication(pauses)
  return [...histories].map(([applicationId, history]) => {
    const own = (paused.get(applicationId) ?? []).map(pause => pauseStop(pause, now))
    const theirs = { ...times, stops: [...times.stops, ...own] }
    return { service: serviceTime(history, theirs), byState: timeByState(history, theirs) }
  })
}
