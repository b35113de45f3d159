import { expect, test } from 'vitest'
import { medianOf, spreadOf } from './time-spread'

test('the middle is the lower of two, and nine of ten need no longer than the ninth', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2)
  expect(medianOf([])).toBeUndefined()
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
  expect(spreadOf(ten, 4)).toEqual({ count: 10, inTime: 4, median: 5, p90: 9 })
  expect(spreadOf([7], 7)).toEqual({ count: 1, inTime: 1, median: 7, p90: 7 })
  expect(spreadOf([], 7)).toEqual({ count: 0, inTime: 0, median: undefined, p90: undefined })
})
