import { type DisruptionCause, disruptionCauses, isPlanned } from './disruption'
import { type OfficeCalendar, openSpans, type Span, within, without } from './office-hours'
import { type Move, type State, workflow } from './workflow'
import { dayAfter, officeDay } from './working-days'

/** One change of state, as the history of an application tells it. */
export type Passage = { move: Move; toState: State; happenedAt: Date }

/** A stretch in which the clock of some states stands still: a disruption. Stretches may overlap. */
export type Stop = Span & { states: readonly State[] }

/** When an office works, and when it could not. */
export type WorkingTimes = { calendar: OfficeCalendar; stops: readonly Stop[] }

/** One stay in one state. `gross` is what went by, `net` what of it was working time; both in milliseconds. */
export type StepTime = { state: State; gross: number; net: number }

/** What a disruption keeps from working, and until when: its end, the end it was planned for, or still at `now`. */
export function stopOf({ cause, beganAt, expectedEndAt, endedAt }: Disrupted, now: Date): Stop {
  const until = endedAt ?? (isPlanned(cause) ? expectedEndAt : null) ?? now
  return { from: beganAt, until, states: disruptionCauses[cause].stops }
}

type Disrupted = {
  cause: DisruptionCause
  beganAt: Date
  expectedEndAt: Date | null
  endedAt: Date | null
}

/**
 * How long an application stayed in each state it has left, in the order of its history (oldest first), gross and net. Net is the
 * part within the office's hours in which nothing stopped that state (D9, D-03); it is never more than gross.
 */
export function stepTimes(history: readonly Passage[], times: WorkingTimes): StepTime[] {
  return history.slice(1).map((next, index) => {
    const { toState: state, happenedAt: from } = history[index] ?? next
    const until = next.happenedAt
    const gross = Math.max(0, until.getTime() - from.getTime())
    return { state, gross, net: workedIn({ from, until }, state, times) }
  })
}

/**
 * Waktu layanan — milliseconds the office itself worked on an application, from the last time its papers were found complete
 * until the card was ready to hand over. Citizen and regency time do not count, nor does what lies outside the office's hours or
 * in a disruption that stopped the work (D9). Takes the whole history, oldest first; undefined when the card was never ready.
 */
export function officeTime(history: readonly Passage[], times: WorkingTimes): number | undefined {
  const accepted = history.findLastIndex(({ move }) => move === 'accept')
  const ready = history.findLastIndex(({ toState }) => toState === 'handover')
  if (accepted < 0 || ready < accepted) return undefined

  return stepTimes(history.slice(accepted, ready + 1), times)
    .filter(({ state }) => workflow[state].clock === 'office')
    .reduce((total, { net }) => total + net, 0)
}

/** The office time of each application in a list of passages of many, shortest first; those whose card was never ready are left out. */
export function officeTimes(
  passages: readonly (Passage & { applicationId: string })[],
  times: WorkingTimes,
): number[] {
  const histories = new Map<string, Passage[]>()
  for (const passage of passages) {
    const before = histories.get(passage.applicationId)
    if (before) before.push(passage)
    else histories.set(passage.applicationId, [passage])
  }
  return [...histories.values()]
    .map(history => officeTime(history, times))
    .filter(time => time !== undefined)
    .sort((one, other) => one - other)
}

/** The middle of a sorted list, the lower of two; undefined for an empty one. */
export const medianOf = (sorted: readonly number[]) => sorted[Math.floor((sorted.length - 1) / 2)]

function workedIn(span: Span, state: State, { calendar, stops }: WorkingTimes): number {
  const holes = stops.filter(
    ({ states, from, until }) => states.includes(state) && from < span.until && until > span.from,
  )
  return holes
    .reduce<Span[]>((left, hole) => left.flatMap(worked => without(worked, hole)), openWithin(span, calendar))
    .reduce((total, { from, until }) => total + until.getTime() - from.getTime(), 0)
}

/** The office's hours within a span. An office whose hours nobody wrote down works always: less would flatter it. */
function openWithin(span: Span, calendar: OfficeCalendar): Span[] {
  if (calendar.hours.length === 0) return span.from < span.until ? [span] : []
  const last = officeDay(span.until)
  const open: Span[] = []
  for (let day = officeDay(span.from); day <= last; day = dayAfter(day))
    open.push(...openSpans(calendar, day).flatMap(hours => within(hours, span)))
  return open
}
