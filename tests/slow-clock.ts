import type { Passage, Stop } from '@/lib/domain/office-clock'
import type { OfficeCalendar, Span } from '@/lib/domain/office-hours'
import { officeDay } from '@/lib/domain/working-days'

export const MINUTE = 60_000

/** Lumajang's own time, to the minute. */
export const wib = (text: string) => new Date(`${text}:00+07:00`)

const HOLIDAYS = ['2026-11-25', '2025-02-05']

/** Monday to Friday, 08.00 to 15.00 with a break at noon; two Wednesdays are holidays. */
export const CALENDAR: OfficeCalendar = {
  hours: [1, 2, 3, 4, 5].map(weekday => ({
    weekday,
    ...{ opensAt: '08:00', closesAt: '15:00', breakFrom: '12:00', breakUntil: '13:00' },
  })),
  closedDays: new Map(HOLIDAYS.map(day => [day, 'Hari libur'])),
  closures: [],
}

type Stay = { state: Passage['toState']; from: Date; until: Date }

/** The working minutes of a stay in `CALENDAR`'s office, asked of every single minute: is it open, and does anything stop this state? */
export function slowStay({ state, from, until }: Stay, stops: readonly Stop[]): number {
  let worked = 0
  for (let at = from.getTime(); at < until.getTime(); at += MINUTE)
    if (isOpenAt(at) && !stops.some(stop => stop.states.includes(state) && isIn(stop, at))) worked += MINUTE
  return worked
}

/** The same of each stay of a history. */
export const slowSteps = (told: readonly Passage[], stops: readonly Stop[]) =>
  told.slice(1).map((next, index) => {
    const here = told[index] ?? next
    return slowStay({ state: here.toState, from: here.happenedAt, until: next.happenedAt }, stops)
  })

/** Whether a moment lies in a span. */
export const isIn = ({ from, until }: Span, at: number) => from.getTime() <= at && at < until.getTime()

/** Whether that office is open at a moment. */
export function isOpenAt(at: number): boolean {
  const there = new Date(at + 7 * 60 * MINUTE)
  const hour = there.getUTCHours()
  const isHour = hour >= 8 && hour < 15 && hour !== 12
  return isHour && there.getUTCDay() % 6 !== 0 && !HOLIDAYS.includes(officeDay(new Date(at)))
}
