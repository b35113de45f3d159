import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import { applicationEvents } from '@/db/schema/application-events'
import { applications as applicationRows } from '@/db/schema/applications'
import { serviceStandards } from '@/db/schema/service-standards'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { daysOf, quarterBefore, quarterOf } from '@/lib/domain/quarter'
import type { Move, State } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { seedApplications } from '@/seed/applications'
import { seedComplaints } from '@/seed/complaints'
import { seedSurveys } from '@/seed/surveys'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { getReport } from './get-report'

let people: Awaited<ReturnType<typeof openOffices>>
const PROMISE = { fee: 'Tidak dipungut biaya', product: 'KTP-el' }
const now = quarterOf(officeDay(new Date()))

const WEEKDAYS = [1, 2, 3, 4, 5].map(weekday => ({
  weekday,
  ...{ opensAt: '08:00', closesAt: '15:00', breakFrom: null, breakUntil: null },
}))

const LONG_AGO: readonly [Move, State, State, string][] = [
  ['accept', 'counter_check', 'section_validation', '2025-01-14T14:50'],
  ['validate', 'section_validation', 'siak_entry', '2025-01-14T14:55'],
  ['forward', 'siak_entry', 'regency_verification', '2025-01-15T08:20'],
  ['sign', 'regency_verification', 'print_release', '2025-01-15T10:00'],
  ['release', 'print_release', 'card_printing', '2025-01-15T11:00'],
  ['print', 'card_printing', 'handover', '2025-01-15T11:05'],
  ['hand_over', 'handover', 'completed', '2025-01-17T09:00'],
]

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

  it('tells who answered in groups nobody is recognised in', async () => {
    const { respondents } = (await getReport(people.as('section_head'), now)).survey
    expect(respondents.gender).toEqual({
      groups: [
        { label: 'Laki-laki', responses: 15 },
        { label: 'Perempuan', responses: 20 },
      ],
      rest: 5,
    })
  })

  it('tells what is under way, what ended, and how long the office took', async () => {
    const { applications, time } = await getReport(people.as('district_head'), now)
    const counted = Object.fromEntries(applications.map(row => [row.state, row.applications]))
    expect(counted).toMatchObject({ counter_check: 3, handover: 1, completed: 1, rejected: 0 })
    expect(time).toMatchObject({ targetMinutes: 12, finished: 1, net: { count: 1, inTime: 1 } })
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

  it('D-03 tells of the time what the history, the hours and the disruptions say, and no more', async () => {
    const { officeId, id: staffId } = people.as('counter_officer')
    const on = database()
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
    const application = await applications.findByNumber(on, number)
    if (!application) throw new Error('nobody was taken in')
    await officeHours.setHours(on, officeId, WEEKDAYS)
    await disruptions.insert(on, {
      ...{ officeId, cause: 'siak', words: '', advice: '', declaredBy: staffId, endedBy: staffId },
      ...{ beganAt: new Date('2025-01-15T08:05+07:00'), endedAt: new Date('2025-01-15T08:15+07:00') },
    })
    await on.insert(applicationEvents).values(
      LONG_AGO.map(([move, fromState, toState, at], index) => ({
        ...{ officeId, applicationId: application.id, staffId, move, fromState, toState },
        ...{ version: application.version + 1 + index, happenedAt: new Date(`${at}+07:00`) },
      })),
    )

    await on
      .update(applicationRows)
      .set({ state: 'completed', version: application.version + LONG_AGO.length })
      .where(eq(applicationRows.id, application.id))

    // 5 at the section head; 5 and, without the disruption, 10 at the operator on both sides of a night; 5 at the printer.
    const { time } = await getReport(people.as('admin'), { year: 2025, quarter: 1 })
    expect(time).toMatchObject({ finished: 1, net: { count: 1, median: 25 * 60_000 } })
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
    expect(time).toMatchObject({ finished: 0, net: { count: 0, median: undefined } })
  })

  it('is for those who answer for the service, and for their own office', async () => {
    for (const actor of [people.as('counter_officer'), people.as('siak_operator'), people.elsewhere])
      await expect(getReport(actor, now)).rejects.toMatchObject({ reason: 'not_found' })
    const regency = { ...people.as('admin'), officeId: people.elsewhere.officeId }
    expect((await getReport(regency, now)).survey.responses).toBe(0)
  })
})
