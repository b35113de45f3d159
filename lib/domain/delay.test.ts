import { expect, test } from 'vitest'
import { CALENDAR, MINUTE, wib } from '@/tests/slow-clock'
import { caseDelays, officeDelays } from './delay'

const PERIOD = { from: wib('2026-11-23T00:00'), until: wib('2026-11-27T00:00') }
const span = (from: string, until: string) => ({
  cause: 'power' as const,
  from: wib(from),
  until: wib(until),
})
const twice = [span('2026-11-23T09:00', '2026-11-23T10:00'), span('2026-11-23T09:30', '2026-11-23T10:30')]

test('an office loses the minutes of two disruptions once, each case its own', () => {
  const lost = (minutes: number) => [{ cause: 'power', count: 2, lost: minutes * MINUTE }]
  expect(officeDelays(['siak', 'power'], twice, PERIOD, CALENDAR)).toEqual(lost(90))
  expect(caseDelays(['siak', 'power'], twice, PERIOD, CALENDAR)).toEqual(lost(120))
})

test('nothing is lost at night, on a holiday, or outside the period', () => {
  const long = [span('2026-11-20T09:00', '2026-11-23T09:00'), span('2026-11-24T14:00', '2026-11-26T09:00')]
  for (const delays of [officeDelays, caseDelays])
    expect(delays(['power'], long, PERIOD, CALENDAR)).toEqual([
      { cause: 'power', count: 2, lost: 180 * MINUTE },
    ])
  const before = [span('2026-11-19T09:00', '2026-11-19T11:00')]
  expect(officeDelays(['power'], before, PERIOD, CALENDAR)).toEqual([])
})
