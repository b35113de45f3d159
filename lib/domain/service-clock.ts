import type { ClockPause } from './clock-pause'
import {
  officeTime,
  openWithin,
  type Passage,
  promisedPart,
  type WorkingTimes,
  workedSpans,
} from './office-clock'
import { type Span, within } from './office-hours'
import { isFinal, type State, UNCHECKED_STATES, workflow } from './workflow'

/** Why the promised minutes of an application do not run: not yet, no longer, with others, outside the hours, or something stops the work. */
export type ClockRest = 'not_begun' | 'ready' | 'elsewhere' | 'closed' | 'stopped'

/** Jam layanan — where the promised minutes of an application stand at a moment, and how they go on. */
export type ServiceClock = {
  /** Milliseconds of office time until that moment, as the report counts them. */
  elapsed: number
  /** The stretches after it in which it runs, as far as they are known, in order. */
  ahead: readonly Span[]
  /** Why it does not run at that moment; undefined while it does. */
  rest: ClockRest | undefined
}

/** The clock of a case at `readAt`, the pause it is in, and how much was promised (minutes). */
export type CaseClock = {
  clock: ServiceClock
  pause: Pick<ClockPause, 'reason' | 'pausedAt'> | undefined
  readAt: Date
  targetMinutes: number
}

/**
 * Where the clock of an application stands now, from its whole history, oldest first; `until` is how far ahead is looked. Undefined
 * where there is none any more: its road ended without a card.
 */
export function serviceClock(
  history: readonly Passage[],
  times: WorkingTimes,
  { now, until }: { now: Date; until: Date },
): ServiceClock | undefined {
  const part = promisedPart(history)
  const last = history.at(-1)
  if (!part || !last) return last && isFinal(last.toState) ? undefined : still(0, 'not_begun')

  const here = part.at(-1) ?? last
  const { clock } = workflow[here.toState]
  if (clock !== 'office') return still(officeTime(part, times), clock === 'regency' ? 'elsewhere' : 'ready')

  const elapsed = officeTime([...part, { ...here, happenedAt: now }], times)
  const ahead = workedSpans({ from: now, until }, here.toState, times)
  return { elapsed, ahead, rest: restIn(ahead, times, now) }
}

const still = (elapsed: number, rest: ClockRest): ServiceClock => ({ elapsed, ahead: [], rest })

function restIn(ahead: readonly Span[], { calendar }: WorkingTimes, now: Date): ClockRest | undefined {
  if (runsAt(ahead, now)) return undefined
  const moment = { from: now, until: new Date(now.getTime() + 1) }
  return openWithin(moment, calendar).length > 0 ? 'stopped' : 'closed'
}

const runsAt = (ahead: readonly Span[], now: Date) =>
  ahead.some(({ from, until }) => from <= now && now < until)

/** The same clock a little later; `from` is the moment it was read at. */
export function clockAt({ elapsed, ahead, rest }: ServiceClock, from: Date, now: Date): ServiceClock {
  const passed = ahead
    .flatMap(span => within(span, { from, until: now }))
    .reduce((total, span) => total + span.until.getTime() - span.from.getTime(), 0)
  if (ahead.length === 0) return { elapsed, ahead, rest }
  return { elapsed: elapsed + passed, ahead, rest: runsAt(ahead, now) ? undefined : (rest ?? 'closed') }
}

/** Whether the promised minutes are far from spent, all but spent, or overdrawn (of 12 minutes: from 9 on, and after 12). */
export type ClockPhase = 'calm' | 'short' | 'over'

/** From how much of the target on time is short. */
const SHORT_FROM = 3 / 4

/** The phase of a clock; both in milliseconds. What took exactly as long as was promised is in time, as in the report. */
export function phaseOf(elapsed: number, target: number): ClockPhase {
  if (elapsed > target) return 'over'
  return elapsed >= target * SHORT_FROM ? 'short' : 'calm'
}

/** Whether the promised minutes can run in a state: it is the office's time, and the papers are complete. */
export const canRun = (state: State) =>
  workflow[state].clock === 'office' && !UNCHECKED_STATES.includes(state)
