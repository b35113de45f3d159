import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, database, transact } from '@/db/client'
import * as surveys from '@/db/repositories/surveys'
import { daysOf, quarterBefore, quarterOf } from '@/lib/domain/quarter'
import type { Respondent } from '@/lib/domain/respondent'
import { ELEMENTS, type Element, INSTRUMENT, type Score } from '@/lib/domain/survey'
import { officeDay } from '@/lib/domain/working-days'
import { seedSurveys } from '@/seed/surveys'
import { freshDatabase } from '@/tests/database'
import { openOffices, passerBy } from '@/tests/people'
import { getPerformance } from './get-performance'
import { getReport } from './get-report'
import { listPeriods } from './list-periods'

const now = quarterOf(officeDay(new Date()))
const before = quarterBefore(now)
let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})
afterAll(closeDatabase)

describe('the public board', () => {
  it('of an office nobody answered yet has this quarter, without figures', async () => {
    expect(await listPeriods(passerBy)).toEqual({ periods: [now], newest: now })
    expect(await getPerformance(passerBy, now)).toMatchObject({ responses: 0, index: undefined })
  })

  it('D-07 keeps the index back at 29 answers and tells it at 30', async () => {
    for (let at = 0; at < 29; at += 1) await answerBefore()
    expect(await getPerformance(passerBy, before)).toMatchObject({ responses: 29, index: undefined })
    expect(await listPeriods(passerBy)).toEqual({ periods: [now, before], newest: now })

    await answerBefore()
    expect(await getPerformance(passerBy, before)).toMatchObject({
      responses: 30,
      index: { value: 75, grade: 'C' },
    })
    expect((await listPeriods(passerBy)).newest).toEqual(before)
  })

  it('D-07 tells of who answered only groups of five or more, and no group a subtraction would find', async () => {
    expect((await getPerformance(passerBy, before)).respondents?.gender).toBeUndefined()
    for (let at = 0; at < 5; at += 1) await answerBefore({ gender: 'male' })
    for (let at = 0; at < 4; at += 1) await answerBefore({ gender: 'female' })
    expect((await getPerformance(passerBy, before)).respondents?.gender).toBeUndefined()

    await answerBefore({ gender: 'female' })
    expect((await getPerformance(passerBy, before)).respondents?.gender).toEqual({
      groups: [
        { label: 'Laki-laki', responses: 5 },
        { label: 'Perempuan', responses: 5 },
      ],
      rest: 30,
    })
  })

  it('tells the index the report tells', async () => {
    await transact(on => seedSurveys(on, people.all, new Date()))
    const { survey } = await getReport(people.as('section_head'), now)
    const { index, responses, respondents } = await getPerformance(passerBy, now)
    expect({ index, responses, respondents }).toEqual({
      ...{ index: survey.index, responses: survey.responses, respondents: survey.respondents },
    })
  })
})

const threes = Object.fromEntries(ELEMENTS.map(element => [element, 3])) as Record<Element, Score>

const answerBefore = (about: Partial<Respondent> = {}) =>
  surveys.addResponse(
    database(),
    {
      ...about,
      officeId: people.as('counter_officer').officeId,
      instrument: INSTRUMENT,
      variant: 'lost',
      mode: 'online',
      respondedOn: daysOf(before).from,
    },
    threes,
  )
