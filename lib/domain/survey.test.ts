import { describe, expect, it } from 'vitest'
import { ELEMENTS, type ElementSums, gradeOf, satisfactionIndex } from './survey'

/** The same number of answers for all; `sums` in the order of the elements. */
const scored = (count: number, sums: number[]) =>
  Object.fromEntries(ELEMENTS.map((element, at) => [element, { count, sum: sums[at] ?? 0 }])) as ElementSums

/** A total score over all nine elements, spread as evenly as it goes. */
const spread = (count: number, total: number) =>
  scored(
    count,
    ELEMENTS.map((_, at) => Math.floor((total + at) / 9)),
  )

const all = (count: number, score: number) => scored(count, Array(9).fill(count * score))

describe('the satisfaction index', () => {
  it('nine threes are 75,00 and grade C', () => {
    expect(satisfactionIndex(all(1, 3))).toMatchObject({ value: 75, grade: 'C' })
  })

  it('all fours reach 100 and grade A, because each element weighs exactly one ninth', () => {
    expect(satisfactionIndex(all(212, 4))).toMatchObject({ value: 100, grade: 'A' })
  })

  it('all ones are 25 and grade D', () => {
    expect(satisfactionIndex(all(7, 1))).toMatchObject({ value: 25, grade: 'D' })
  })

  it('one four among threes is 77,78', () => {
    expect(satisfactionIndex(scored(1, [4, 3, 3, 3, 3, 3, 3, 3, 3]))).toMatchObject({
      value: 77.78,
      grade: 'B',
    })
  })

  it('an element weighs the same however many answered it', () => {
    const sums = all(10, 4)
    sums.time = { count: 3, sum: 3 }
    expect(satisfactionIndex(sums)).toMatchObject({ value: 91.67, grade: 'A' })
    expect(satisfactionIndex(sums)?.elements.time).toBe(1)
  })

  it('a half is rounded up where binary fractions would round it down', () => {
    for (const extra of [1, 3, 5, 7, 9, 11, 101, 1001]) {
      const sums = scored(5000, [10_000 + 9 * extra, ...Array(8).fill(10_000)])
      const exact = 50 + (extra * 25) / 5000
      const hundredths = 5000 + extra / 2
      expect(exact * 100).toBeCloseTo(hundredths)
      expect(satisfactionIndex(sums)?.value).toBe(Math.ceil(hundredths) / 100)
    }
  })

  it('just under a half is rounded down', () => {
    expect(satisfactionIndex(scored(90_000, [180_000 + 161, ...Array(8).fill(180_000)]))?.value).toBe(50)
    expect(satisfactionIndex(scored(90_000, [180_000 + 162, ...Array(8).fill(180_000)]))?.value).toBe(50.01)
  })

  it('there is none while an element has no answer', () => {
    const sums = all(5, 4)
    sums.cost = { count: 0, sum: 0 }
    expect(satisfactionIndex(sums)).toBeUndefined()
  })
})

describe('grades', () => {
  it.each([
    [25, 'D'],
    [64.99, 'D'],
    [65, 'C'],
    [76.6, 'C'],
    [76.61, 'B'],
    [88.3, 'B'],
    [88.31, 'A'],
    [100, 'A'],
  ] as const)('%f is %s', (value, grade) => {
    expect(gradeOf(value)).toBe(grade)
  })

  it('an index between two bands is rounded before it is graded', () => {
    expect(satisfactionIndex(spread(100_000, 2_757_744))).toMatchObject({ value: 76.6, grade: 'C' })
    expect(satisfactionIndex(spread(10_000, 275_778))).toMatchObject({ value: 76.61, grade: 'B' })
    expect(satisfactionIndex(spread(10_000, 233_999))).toMatchObject({ value: 65, grade: 'C' })
    expect(satisfactionIndex(spread(10_000, 233_981))).toMatchObject({ value: 64.99, grade: 'D' })
  })
})
