import { randomUUID } from 'node:crypto'
import { getTableColumns } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as surveys from '@/db/repositories/surveys'
import { surveyAnswers, surveyResponses } from '@/db/schema/surveys'
import { DECLINED } from '@/lib/domain/respondent'
import { ELEMENTS } from '@/lib/domain/survey'
import { surveyForm } from '@/lib/domain/survey-form'
import { officeDay } from '@/lib/domain/working-days'
import { digestOf, newSecret } from '@/lib/keys/random'
import { getSurvey } from '@/lib/queries/get-survey'
import { freshDatabase } from '@/tests/database'
import { openOffices, passerBy } from '@/tests/people'
import { answerSurvey } from './answer-survey'

let officeId: string

beforeAll(async () => {
  await freshDatabase()
  officeId = (await openOffices()).as('counter_officer').officeId
})

async function invited(): Promise<string> {
  const secret = newSecret()
  await surveys.invite(database(), { secretDigest: digestOf(secret), officeId, variant: 'lost' })
  return secret
}

const filled = (secret: string, about: object = {}) =>
  surveyForm.parse({
    ...about,
    press: randomUUID(),
    secret,
    suggestion: 'Bagus.',
    ...Object.fromEntries(ELEMENTS.map(element => [element, '3'])),
  })

const responses = () => database().select().from(surveyResponses)

describe('a survey', () => {
  it('is answered once per invitation, also when pressed twice at once', async () => {
    const secret = await invited()
    const before = (await responses()).length
    const form = filled(secret)
    await Promise.all([answerSurvey(passerBy, form), answerSurvey(passerBy, form)])
    expect((await responses()).length - before).toBe(1)
    expect(await getSurvey(passerBy, secret)).toEqual({ variant: 'lost', isUsed: true })
  })

  it('cannot be answered again, nor by two people at once', async () => {
    const secret = await invited()
    const outcomes = await Promise.allSettled([
      answerSurvey(passerBy, filled(secret)),
      answerSurvey(passerBy, filled(secret)),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(answerSurvey(passerBy, filled(secret))).rejects.toMatchObject({ reason: 'survey_used' })
  })

  it('needs an invitation', async () => {
    await expect(answerSurvey(passerBy, filled(newSecret()))).rejects.toMatchObject({ reason: 'not_found' })
    await expect(getSurvey(passerBy, 'x')).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('keeps the groups someone tells, and nothing of who leaves or declines them', async () => {
    await answerSurvey(passerBy, filled(await invited(), { gender: 'female', education: 'senior' }))
    expect((await responses()).at(-1)).toMatchObject({
      ...{ gender: 'female', education: 'senior', ageBand: null, occupation: null },
    })
    await answerSurvey(passerBy, filled(await invited(), { gender: DECLINED, ageBand: '' }))
    expect((await responses()).at(-1)).toMatchObject({ gender: null, ageBand: null })
  })

  it('keeps a day, the scores, groups and the suggestion, and nothing that leads back', async () => {
    expect(Object.keys(getTableColumns(surveyResponses)).sort()).toEqual([
      'ageBand',
      'education',
      'gender',
      'id',
      'instrument',
      'mode',
      'occupation',
      'officeId',
      'respondedOn',
      'suggestion',
      'variant',
    ])
    expect(Object.keys(getTableColumns(surveyAnswers)).sort()).toEqual(['element', 'responseId', 'score'])
    await answerSurvey(passerBy, filled(await invited()))
    expect((await responses()).at(-1)).toMatchObject({ mode: 'online', respondedOn: officeDay(new Date()) })
  })
})
