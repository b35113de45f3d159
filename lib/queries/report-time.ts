import 'server-only'
import type { Connection } from '@/db/client'
import * as clockPauses from '@/db/repositories/clock-pauses'
import * as disruptions from '@/db/repositories/disruptions'
import * as offices from '@/db/repositories/offices'
import * as reports from '@/db/repositories/reports'
import { PAUSE_REASONS, pauseStop } from '@/lib/domain/clock-pause'
import { caseDelays, officeDelays } from '@/lib/domain/delay'
import { DISRUPTION_CAUSES } from '@/lib/domain/disruption'
import { type ServiceTime, stopOf } from '@/lib/domain/office-clock'
import type { Span } from '@/lib/domain/office-hours'
import { daysOf, lastDayOf, type Quarter } from '@/lib/domain/quarter'
import type { NetAndGross, TimeFigures } from '@/lib/domain/time-figures'
import { spreadOf } from '@/lib/domain/time-spread'
import { STEPS, workflow } from '@/lib/domain/workflow'
import { beginOf, officeDay } from '@/lib/domain/working-days'
import { serviceTimes } from './service-times'
import { workingTimes } from './working-times'

/**
 * How long the services took that were finished in a quarter, in all and step by step, and what delayed the office in it; all from
 * events, disruptions and pauses (docs/decisions/013). Judged by the standard of the quarter's last day: what is promised since is no yardstick for
 * what was done before.
 */
export async function reportTime(on: Connection, officeId: string, quarter: Quarter): Promise<TimeFigures> {
  const days = daysOf(quarter)
  const moments = { from: beginOf(days.from), until: beginOf(days.until) }
  const [standard, passages, delays] = await Promise.all([
    offices.standardOn(on, officeId, lastDayOf(quarter, officeDay(new Date()))),
    reports.historiesOfFinished(on, officeId, moments),
    delaysIn(on, officeId, moments),
  ])
  const targetMinutes = standard?.targetMinutes ?? 0
  const spread = spreadsAgainst(targetMinutes * 60_000)
  const measured = await serviceTimes(on, officeId, passages)
  return {
    targetMinutes,
    finished: measured.length,
    ...spread(measured.flatMap(({ service }) => service ?? [])),
    steps: TIMED_STEPS.map(state => ({
      label: workflow[state].label,
      ...spread(measured.flatMap(({ byState }) => byState.get(state) ?? [])),
    })),
    delays,
  }
}

/** Preparing at home is nobody's step. */
const TIMED_STEPS = STEPS.slice(1)

const spreadsAgainst =
  (target: number) =>
  (times: readonly ServiceTime[]): NetAndGross => {
    const spread = (kind: keyof ServiceTime) =>
      spreadOf(
        times.map(time => time[kind]),
        target,
      )
    return { net: spread('net'), gross: spread('gross') }
  }

/** What the office lost to pauses and disruptions in a period, as far as it has gone. */
async function delaysIn(on: Connection, officeId: string, moments: Span) {
  const now = new Date()
  const period = { from: moments.from, until: moments.until < now ? moments.until : now }
  const [{ calendar }, paused, disrupted] = await Promise.all([
    workingTimes(on, officeId, period),
    clockPauses.between(on, officeId, period),
    disruptions.between(on, officeId, period),
  ])
  const pauses = paused.map(pause => ({ ...pauseStop(pause, now), cause: pause.reason }))
  const stops = disrupted.map(disruption => ({ ...stopOf(disruption, now), cause: disruption.cause }))
  return {
    pauses: caseDelays(PAUSE_REASONS, pauses, period, calendar),
    disruptions: officeDelays(DISRUPTION_CAUSES, stops, period, calendar),
  }
}
