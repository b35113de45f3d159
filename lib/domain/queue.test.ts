import { describe, expect, it } from 'vitest'
import { isStale, waitRange } from './queue'

describe('the wait at the counter', () => {
  it.each([
    [7, { targetMinutes: 12, medianMinutes: 8, counters: 2 }, 25, 45],
    [7, { targetMinutes: 12, medianMinutes: 8, counters: 1 }, 55, 85],
    [3, { targetMinutes: 12, medianMinutes: 16, counters: 1 }, 35, 50],
    [1, { targetMinutes: 12, medianMinutes: 12, counters: 1 }, 10, 15],
    [1, { targetMinutes: 10, medianMinutes: 10, counters: 1 }, 5, 10],
    [2, { targetMinutes: 12, medianMinutes: undefined, counters: 1 }, 10, 25],
  ])('of %i people is a range from promise and habit (%o)', (waiting, pace, from, until) => {
    expect(waitRange(waiting, pace)).toEqual({ from, until })
  })

  it('does not grow with hours that nobody stood there', () => {
    expect(waitRange(1, { targetMinutes: 12, medianMinutes: 900, counters: 1 })).toEqual({
      from: 10,
      until: 25,
    })
  })

  it('is never divided by no counter', () => {
    expect(waitRange(1, { targetMinutes: 12, medianMinutes: 12, counters: 0 }).until).toBe(15)
  })

  it('is told as old after two minutes', () => {
    const counted = new Date('2026-11-23T02:00:00Z')
    expect(isStale(counted, new Date('2026-11-23T02:02:00Z'))).toBe(false)
    expect(isStale(counted, new Date('2026-11-23T02:02:01Z'))).toBe(true)
  })
})
