import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  beginOf,
  dayLongerAgo,
  isWorkingDay,
  officeDay,
  workingDaysSince,
} from './working-days'

const holidays = new Set(['2026-12-25', '2027-01-01'])

describe('working days', () => {
  it('the day in Lumajang is already tomorrow when UTC says 17.30', () => {
    expect(officeDay(new Date('2026-11-22T17:30:00Z'))).toBe('2026-11-23')
  })

  it('a day in Lumajang begins seven hours before UTC', () => {
    expect(beginOf('2026-10-01').toISOString()).toBe('2026-09-30T17:00:00.000Z')
  })

  it('nobody works on Saturday, Sunday and holidays', () => {
    expect(isWorkingDay('2026-11-21', holidays)).toBe(false)
    expect(isWorkingDay('2026-11-22', holidays)).toBe(false)
    expect(isWorkingDay('2026-11-23', holidays)).toBe(true)
    expect(isWorkingDay('2026-12-25', holidays)).toBe(false)
  })

  it('five working days from a Monday end on the next Monday', () => {
    expect(addWorkingDays('2026-11-23', 5, holidays)).toBe('2026-11-30')
  })

  it('what comes in on a Sunday is counted from Monday on', () => {
    expect(addWorkingDays('2026-11-22', 5, holidays)).toBe('2026-11-27')
  })

  it('holidays move the due day, over the turn of the year too', () => {
    expect(addWorkingDays('2026-12-24', 1, holidays)).toBe('2026-12-28')
    expect(addWorkingDays('2026-12-31', 1, holidays)).toBe('2027-01-04')
  })

  it('what was sent on a Thursday before a long weekend has waited one working day on Monday', () => {
    expect(workingDaysSince('2026-12-24', '2026-12-24', holidays)).toBe(0)
    expect(workingDaysSince('2026-12-24', '2026-12-27', holidays)).toBe(0)
    expect(workingDaysSince('2026-12-24', '2026-12-28', holidays)).toBe(1)
  })

  it('a day is longer ago than some working days exactly when more than those have begun since', () => {
    for (const today of ['2026-11-23', '2026-11-28', '2026-12-28', '2027-01-03'])
      for (const count of [0, 1, 2, 5]) {
        const last = dayLongerAgo(today, count, holidays)
        expect(workingDaysSince(last, today, holidays)).toBeGreaterThan(count)
        expect(workingDaysSince(addWorkingDays(last, 1, holidays), today, holidays)).toBeLessThanOrEqual(
          count,
        )
      }
  })
})
