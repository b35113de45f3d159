import 'server-only'
import type { Connection } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as clockPauses from '@/db/repositories/clock-pauses'
import { byApplication } from '@/lib/domain/by-application'
import { type ClockPause, pauseStop } from '@/lib/domain/clock-pause'
import type { Passage, WorkingTimes } from '@/lib/domain/office-clock'
import { type CaseClock, canRun, serviceClock } from '@/lib/domain/service-clock'
import { type State, workflow } from '@/lib/domain/workflow'
import { beginOf, dayAfter, officeDay } from '@/lib/domain/working-days'
import { workingTimes } from './working-times'

/** Where the clock of one application stands, from its whole history, oldest first; undefined where it has none. */
export async function clockOf(
  on: Connection,
  { id, officeId, targetMinutes }: { id: string; officeId: string; targetMinutes: number },
  history: readonly Passage[],
): Promise<CaseClock | undefined> {
  const readAt = new Date()
  const span = { from: history[0]?.happenedAt ?? readAt, until: endOfDay(readAt) }
  const [times, pauses] = await Promise.all([
    workingTimes(on, officeId, span),
    clockPauses.ofApplications(on, [id]),
  ])
  return read({ targetMinutes, readAt }, history, pauses, times)
}

type Waiting = { id: string; state: State; handedInAt: Date | null; targetMinutes: number }

/** The same of each of some applications of one office that wait where the office's time runs; only those that run or are paused. */
export async function clocksOf(
  on: Connection,
  officeId: string,
  waiting: readonly Waiting[],
): Promise<Map<string, CaseClock>> {
  const readAt = new Date()
  const here = waiting.filter(({ state }) => workflow[state].clock === 'office')
  if (here.length === 0) return new Map()

  const began = here.map(({ handedInAt }) => handedInAt?.getTime() ?? readAt.getTime())
  const span = { from: new Date(Math.min(...began)), until: endOfDay(readAt) }
  const [passages, pauses, times] = await Promise.all([
    events.ofApplications(on, idsOf(here.filter(({ state }) => canRun(state)))),
    clockPauses.ofApplications(on, idsOf(here)),
    workingTimes(on, officeId, span),
  ])
  const histories = byApplication(passages)
  const paused = byApplication(pauses)
  const clocks = here.flatMap(({ id, targetMinutes }): [string, CaseClock][] => {
    const at = { targetMinutes, readAt }
    const clock = read(at, histories.get(id) ?? [], paused.get(id) ?? [], times)
    return clock && (clock.pause || clock.clock.rest !== 'not_begun') ? [[id, clock]] : []
  })
  return new Map(clocks)
}

function read(
  at: Pick<CaseClock, 'readAt' | 'targetMinutes'>,
  history: readonly Passage[],
  pauses: readonly ClockPause[],
  times: WorkingTimes,
): CaseClock | undefined {
  const until = endOfDay(at.readAt)
  const stops = [...times.stops, ...pauses.map(pause => pauseStop(pause, until))]
  const clock = serviceClock(history, { ...times, stops }, { now: at.readAt, until })
  return clock && { ...at, clock, pause: pauses.find(({ resumedAt }) => resumedAt === null) }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const endOfDay = (moment: Date) => beginOf(dayAfter(officeDay(moment)))
