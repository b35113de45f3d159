import { describe, expect, it } from 'vitest'
import { complaintsInWords, countInWords, performanceOf } from './performance'
import { respondentGroups } from './respondent-groups'
import { ELEMENTS, type ElementSums, ENOUGH_RESPONSES, satisfactionIndex } from './survey'

const answeredBy = (responses: number) => ({
  responses,
  index: satisfactionIndex(
    Object.fromEntries(
      ELEMENTS.map(element => [element, { count: responses, sum: responses * 3 }]),
    ) as ElementSums,
  ),
  isEnough: responses >= ENOUGH_RESPONSES,
  respondents: respondentGroups([
    { gender: 'female', ageBand: null, education: null, occupation: null, responses: responses - 10 },
    { gender: 'male', ageBand: null, education: null, occupation: null, responses: 10 },
  ]),
})
const report = {
  survey: answeredBy(40),
  time: { targetMinutes: 12, net: { count: 40, inTime: 31, median: 8.2 * 60_000, p90: 14 * 60_000 } },
  complaints: [
    { received: 5, answered: 4 },
    { received: 4, answered: 4 },
  ],
}

describe('what everyone may read of a quarter', () => {
  it('is the index, people out of a hundred, and complaints of all kinds together', () => {
    expect(performanceOf(report)).toMatchObject({
      responses: 40,
      index: { value: 75, grade: 'C' },
      respondents: { gender: { rest: 0 }, ageBand: undefined },
      inTimeOf100: 78,
      minutes: { half: 9, most: 14 },
      complaints: { received: 9, answered: 8 },
    })
  })

  it('D-07 is no figure of the index while fewer than 30 answered', () => {
    const few = performanceOf({ ...report, survey: answeredBy(29) })

    expect(few).toMatchObject({ responses: 29, index: undefined, respondents: undefined })
    expect(JSON.stringify(few)).not.toContain('75')
    expect(performanceOf({ ...report, survey: answeredBy(30) }).index?.value).toBe(75)
  })

  it.each([1, 2, 3, 4])('D-07 does not tell a count of %i', count => {
    const few = performanceOf({
      survey: answeredBy(count),
      time: { targetMinutes: 12, net: { count, inTime: count, median: 1, p90: 1 } },
      complaints: [{ received: count, answered: 0 }],
    })

    expect(few).toMatchObject({
      responses: 'few',
      measured: 'few',
      inTimeOf100: undefined,
      minutes: undefined,
    })
    expect(few.complaints).toEqual({ received: 'few', answered: 0 })
    expect(countInWords(few.responses)).toBe('kurang dari 5')
  })

  it.each([
    [0, 0, 'Belum ada keluhan yang masuk'],
    [9, 8, '9 keluhan masuk, 8 sudah dijawab'],
    [9, 'few', '9 keluhan masuk, sudah ada yang dijawab'],
    ['few', 0, 'Keluhan yang masuk kurang dari 5, belum ada yang dijawab'],
    ['few', 'few', 'Keluhan yang masuk kurang dari 5, sudah ada yang dijawab'],
  ] as const)(
    'says of %s complaints, %s of them answered, plainly how it stands',
    (received, answered, words) => {
      expect(complaintsInWords({ received, answered })).toBe(words)
    },
  )
})
