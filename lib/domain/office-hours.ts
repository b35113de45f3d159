import { dayAfter, officeDay } from './working-days'

/** Jam layanan of one weekday, 1 Monday to 7 Sunday; times are HH:MM in Lumajang. A break has both its ends or none. */
export type OpeningHours = {
  weekday: number
  opensAt: string
  closesAt: string
  breakFrom: string | null
  breakUntil: string | null
}

/** A stretch of time; its end is not part of it. */
export type Span = { from: Date; until: Date }

/** When an office is open: its week, the days (YYYY-MM-DD) it is closed and why, and the closures it planned. */
export type OfficeCalendar = {
  hours: readonly OpeningHours[]
  closedDays: ReadonlyMap<string, string>
  closures: readonly Span[]
}

/** What an office is at one moment. `unknown` is an office whose hours nobody wrote down. */
export type Opening =
  | { kind: 'open'; until: Date; pauses: Span[] }
  | { kind: 'later_today'; from: Date; until: Date; isPause: boolean }
  | { kind: 'closed'; wasOpen: boolean; because: string | undefined; next: Date | undefined }
  | { kind: 'unknown' }

/** How many days ahead the next opening is looked for. */
const HORIZON = 60

/** Whether an office is open at a moment, until when today, or when it opens next. Planned closures cut into its hours. */
export function officeOpening(calendar: OfficeCalendar, now: Date): Opening {
  if (calendar.hours.length === 0) return { kind: 'unknown' }
  const day = officeDay(now)
  const today = openSpans(calendar, day)
  const until = today.at(-1)?.until
  const current = today.findIndex(span => span.from <= now && now < span.until)
  const next = today.find(span => span.from > now)

  if (until && current >= 0) return { kind: 'open', until, pauses: between(today.slice(current)) }
  if (until && next) return { kind: 'later_today', from: next.from, until, isPause: next !== today[0] }
  return {
    kind: 'closed',
    wasOpen: today.length > 0,
    because: calendar.closedDays.get(day),
    next: nextOpening(calendar, day),
  }
}

/** The stretches in which an office is open on a day (YYYY-MM-DD), in order; none overlap. */
export function openSpans({ hours, closedDays, closures }: OfficeCalendar, day: string): Span[] {
  const row = closedDays.has(day) ? undefined : hours.find(({ weekday }) => weekday === weekdayOf(day))
  if (!row) return []
  const { opensAt, closesAt, breakFrom, breakUntil } = row
  const span = (from: string, until: string) => ({ from: momentOf(day, from), until: momentOf(day, until) })
  const spans =
    breakFrom && breakUntil
      ? [span(opensAt, breakFrom), span(breakUntil, closesAt)]
      : [span(opensAt, closesAt)]
  return closures.reduce((left, closure) => left.flatMap(open => without(open, closure)), spans)
}

/** What is left of a span outside a hole: none, one or two spans. A hole that ends before it begins takes nothing away. */
export const without = (span: Span, hole: Span): Span[] =>
  hole.from >= hole.until
    ? [span]
    : [
        { from: span.from, until: earlier(span.until, hole.from) },
        { from: later(span.from, hole.until), until: span.until },
      ].filter(({ from, until }) => from < until)

/** What two spans share: one span, or none. */
export const within = (one: Span, other: Span): Span[] =>
  [{ from: later(one.from, other.from), until: earlier(one.until, other.until) }].filter(
    ({ from, until }) => from < until,
  )

const between = (spans: readonly Span[]): Span[] =>
  spans.slice(1).map((span, index) => ({ from: spans[index]?.until ?? span.from, until: span.from }))

function nextOpening(calendar: OfficeCalendar, after: string): Date | undefined {
  let day = after
  for (let ahead = 0; ahead < HORIZON; ahead += 1) {
    day = dayAfter(day)
    const [first] = openSpans(calendar, day)
    if (first) return first.from
  }
  return undefined
}

/** A day and a time in Lumajang (WIB) as a moment. */
export const momentOf = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`)

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
const earlier = (one: Date, other: Date) => (one < other ? one : other)
const later = (one: Date, other: Date) => (one > other ? one : other)
