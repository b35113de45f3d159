import { vi } from 'vitest'
import { momentOf } from '@/lib/domain/office-hours'

/** A Tuesday on which the office is open. */
export const TODAY = '2026-11-24'
export const YESTERDAY = '2026-11-23'

/** Lets it be a time (08:05) of a day; between two calls no time passes. */
export const letItBe = (time: string, day = TODAY) =>
  vi.useFakeTimers({ toFake: ['Date'], now: momentOf(day, time) })

/** The minutes of a day from one time up to and with another: 08:00, 08:01 … */
export function minutesFrom(first: string, last: string): string[] {
  const [from, until] = [minuteOf(first), minuteOf(last)]
  return Array.from({ length: until - from + 1 }, (_, passed) => timeOf(from + passed))
}

/** The time some minutes after another. */
export const after = (time: string, minutes: number) => timeOf(minuteOf(time) + minutes)

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
