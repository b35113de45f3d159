import { type DisruptionCause, disruptionCauses, isPlanned } from './disruption'
import { AWAITING_HANDOVER } from './handover'
import { type OfficeCalendar, openSpans, type Span, within, without } from './office-hours'
import { type Move, type State, UNCHECKED_STATES, workflow } from './workflow'
import { dayAfter, officeDay } from './working-days'

/** One change of state, as the history of an application tells it. */
export type Passage = { move: Move; toState: State; happenedAt: Date }

/** A stretch in which the clock of some states stands still: a disruption, or a pause of one case. Stretches may overlap. */
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
 * part within the office's hours in which nothing stopped that state (docs/decisions/013); it is never more than gross.
 */
export function stepTimes(history: readonly Passage[], times: WorkingTimes): StepTime[] {
  return history.slice(1).map((next, index) => {
    const { toState: state, happenedAt: from } = history[index] ?? next
    const until = next.happenedAt
    const gross = Math.max(0, until.getTime() - from.getTime())
    return { state, gross, net: workedIn({ from, until }, state, times) }
  })
}

/** How long a service took, in milliseconds: all that went by (`gross`), and what of it the office itself worked (`net`). */
export type ServiceTime = { gross: number; net: number }

/**
 * The part of a history in which the promised minutes run: from the last time the papers were found complete until the card was
 * ready to hand over, or until now. Undefined while the papers are not known to be complete.
 */
export function promisedPart(history: readonly Passage[]): readonly Passage[] | undefined {
  const accepted = history.findLastIndex(({ move }) => move === 'accept')
  if (accepted < 0) return undefined
  const part = history.slice(accepted)
  const ready = part.findIndex(({ toState }) => toState === AWAITING_HANDOVER)
  if (ready >= 0) return part.slice(0, ready + 1)
  return part.some(({ toState }) => UNCHECKED_STATES.includes(toState)) ? undefined : part
}

/**
 * Waktu layanan — how long an application took from complete papers to a card that is ready to hand over. Net is the time the office
 * itself worked on it: citizen and regency time do not count, nor does what lies outside the office's hours, in a disruption that
 * stopped the work, or in a pause. Takes the whole history, oldest first; undefined when the card was never ready.
 */
export function serviceTime(history: readonly Passage[], times: WorkingTimes): ServiceTime | undefined {
  const part = promisedPart(history)
  const [accepted, ready] = [part?.at(0), part?.at(-1)]
  if (!part || !accepted || ready?.toState !== AWAITING_HANDOVER) return undefined
  return { gross: ready.happenedAt.getTime() - accepted.happenedAt.getTime(), net: officeTime(part, times) }
}

/** What of a part of a history was the office's own time, net, in milliseconds. */
export const officeTime = (part: readonly Passage[], times: WorkingTimes): number =>
  stepTimes(part, times)
    .filter(({ state }) => workflow[state].clock === 'office')
    .reduce((total, { net }) => total + net, 0)

/** How long an application stayed in each state in all, however often it came back to it. */
export function timeByState(history: readonly Passage[], times: WorkingTimes): Map<State, ServiceTime> {
  const sums = new Map<State, ServiceTime>()
  for (const { state, gross, net } of stepTimes(history, times)) {
    const before = sums.get(state) ?? { gross: 0, net: 0 }
    sums.set(state, { gross: before.gross + gross, net: before.net + net })
  }
  return sums
}

/** The milliseconds of an office's hours within a span that some holes took away; what they share is taken away once. */
export function timeLost(span: Span, calendar: OfficeCalendar, holes: readonly Span[]): number {
  const open = openWithin(span, calendar)
  return lengthOf(open) - lengthOf(leftOf(open, holes))
}

/** The stretches of a span in which work in a state goes on: the office's hours that nothing stops, in order. */
export function workedSpans(span: Span, state: State, { calendar, stops }: WorkingTimes): Span[] {
  const holes = stops.filter(
    ({ states, from, until }) => states.includes(state) && from < span.until && until > span.from,
  )
  return leftOf(openWithin(span, calendar), holes)
}

const workedIn = (span: Span, state: State, times: WorkingTimes) => lengthOf(workedSpans(span, state, times))

const leftOf = (open: readonly Span[], holes: readonly Span[]) =>
  holes.reduce<Span[]>((left, hole) => left.flatMap(span => without(span, hole)), [...open])

const lengthOf = (spans: readonly Span[]) =>
  spans.reduce((total, { from, until }) => total + until.getTime() - from.getTime(), 0)

/** The office's hours within a span. An office whose hours nobody wrote down works always: less would flatter it. */
export function openWithin(span: Span, calendar: OfficeCalendar): Span[] {
  if (calendar.hours.length === 0) return span.from < span.until ? [span] : []
  const last = officeDay(span.until)
  const open: Span[] = []
  for (let day = officeDay(span.from); day <= last; day = dayAfter(day))
    open.push(...openSpans(calendar, day).flatMap(hours => within(hours, span)))
  return open
}
