import { expect, it } from 'vitest'
import {
  daysOf,
  lastDayOf,
  quarterBefore,
  quarterLabel,
  quarterOf,
  readQuarter,
  writeQuarter,
} from './quarter'

it('a November day lies in the fourth quarter', () => {
  expect(quarterOf('2026-11-22')).toEqual({ year: 2026, quarter: 4 })
  expect(quarterLabel(quarterOf('2026-11-22'))).toBe('Triwulan IV 2026')
})

it('a quarter ends where the next begins, also at the end of a year', () => {
  expect(daysOf({ year: 2026, quarter: 3 })).toEqual({ from: '2026-07-01', until: '2026-10-01' })
  expect(daysOf({ year: 2026, quarter: 4 })).toEqual({ from: '2026-10-01', until: '2027-01-01' })
  expect(quarterBefore({ year: 2027, quarter: 1 })).toEqual({ year: 2026, quarter: 4 })
})

it('the last day of a quarter is its own, and today while it goes on', () => {
  expect(lastDayOf({ year: 2026, quarter: 3 }, '2026-11-22')).toBe('2026-09-30')
  expect(lastDayOf({ year: 2026, quarter: 4 }, '2026-11-22')).toBe('2026-11-22')
})

it('an address names a quarter or nothing', () => {
  expect(readQuarter('2026-4')).toEqual({ year: 2026, quarter: 4 })
  expect(writeQuarter({ year: 2026, quarter: 4 })).toBe('2026-4')
  for (const written of [undefined, '', '2026-5', '2026-0', '1999-4', '2026-4x'])
    expect(readQuarter(written)).toBeUndefined()
})
