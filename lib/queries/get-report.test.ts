import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { serviceStandards } from '@/db/schema/service-standards'
import { daysOf, quarterBefore, quarterOf } from '@/lib/domain/quarter'
import { officeDay } from '@/lib/domain/working-days'
import { seedApplications } from '@/seed/applications'
import { seedComplaints } from '@/seed/complaints'
import { seedSurveys } from '@/seed/surveys'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { getReport } from './get-report'

let people: Awaited<ReturnType<typeof openOffices>>
const PROMISE = { fee: 'Tidak dipungut biaya', product: 'KTP-el' }
const now = quarterOf(officeDay(new Date()))

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  await seedApplications(people.all)
  await transact(on => seedSurveys(on, people.all, new Date()))
  // Two weeks into the quarter, so that all three were received in it.
  const middle = new Date(Date.parse(daysOf(now).from) + 14 * 24 * 60 * 60 * 1000)
  await transact(on => seedComplaints(on, people.all, middle))
})

describe('the report of a quarter', () => {
  it('tells the index, its grade, and how many answered and had to', async () => {
    const { survey } = await getReport(people.as('section_head'), now)
    expect(survey).toMatchObject({ responses: 40, required: 1, isEnough: true })
    expect(survey.modes).toContainEqual({ mode: 'paper', responses: 8 })
    expect(survey.index).toMatchObject({ grade: 'B' })
    expect(Object.keys(survey.index?.elements ?? {})).toHaveLength(9)
  })

  it('tells what is under way, what ended, and how long the office took', async () => {
    const { applications, time } = await getReport(people.as('district_head'), now)
    const counted = Object.fromEntries(applications.map(row => [row.state, row.applications]))
    expect(counted).toMatchObject({ counter_check: 3, handover: 1, completed: 1, rejected: 0 })
    expect(time).toMatchObject({ targetMinutes: 12, finished: 1, measured: 1, inTime: 1 })
  })

  it('judges a quarter by the standard that was in force in it, not by what was promised since', async () => {
    const { officeId } = people.as('admin')
    const added = await transact(on =>
      offices.addStandard(on, officeId, { ...PROMISE, effectiveOn: daysOf(now).from, targetMinutes: 7 }),
    )
    expect((await getReport(people.as('admin'), now)).time).toMatchObject({ targetMinutes: 7 })
    expect((await getReport(people.as('admin'), quarterBefore(now))).time).toMatchObject({
      targetMinutes: 12,
    })
    await database().delete(serviceStandards).where(eq(serviceStandards.id, added))
  })

  it('tells of complaints by class', async () => {
    const { complaints } = await getReport(people.as('admin'), now)
    expect(complaints.map(row => [row.class, row.received, row.answered])).toEqual([
      ['information_request', 1, 1],
      ['non_oversight', 1, 0],
      ['oversight', 1, 0],
    ])
  })

  it('of a quarter in which nothing happened is empty, not wrong', async () => {
    const { survey, time } = await getReport(people.as('section_head'), quarterBefore(quarterBefore(now)))
    expect(survey).toMatchObject({ responses: 0, required: 0, index: undefined, isEnough: false })
    expect(time).toMatchObject({ finished: 0, measured: 0, median: undefined })
  })

  it('is for those who answer for the service, and for their own office', async () => {
    for (const actor of [people.as('counter_officer'), people.as('siak_operator'), people.elsewhere])
      await expect(getReport(actor, now)).rejects.toMatchObject({ reason: 'not_found' })
    const regency = { ...people.as('admin'), officeId: people.elsewhere.officeId }
    expect((await getReport(regency, now)).survey.responses).toBe(0)
  })
})
