import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, officeDay } from './working-days'

const holidays = new Set(['2026-12-25', '2027-01-01'])

describe('working days', () => {
  it('the day in Lumajang is already tomorrow when UTC says 17.30', () => {
    expect(officeDay(new Date('2026-11-22T17:30:00Z'))).toBe('2026-11-23')
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
})
