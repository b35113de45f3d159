import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import { closedDays } from '@/db/repositories/office-hours'
import { presses } from '@/db/schema/presses'
import type { StaffActor } from '@/lib/domain/actor'
import { answerForm } from '@/lib/domain/complaint-form'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'
import { followComplaint, getComplaint } from '@/lib/queries/get-complaint'
import { listComplaints } from '@/lib/queries/list-complaints'
import { seedHolidays } from '@/seed/holidays'
import { complain, prepared, someone, stored } from '@/tests/complaints'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { openOffices, passerBy } from '@/tests/people'
import { answerComplaint } from './answer-complaint'
import { fileComplaint } from './file-complaint'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  await transact(seedHolidays)
})

const complained = (changes: object = {}) => complain(someone(), changes)

/** Every complaint that is open to someone, page after page. */
async function allOpenTo(actor: StaffActor) {
  const rows = []
  let after: string | undefined
  do {
    const page = await listComplaints(actor, { after })
    rows.push(...page.rows)
    after = page.next
  } while (after)
  return rows
}

const answered = (id: string, changes: object = {}) =>
  answerForm.parse({
    press: randomUUID(),
    id,
    outcome: 'answered',
    answer: 'Kami membuka loket kedua.',
    ...changes,
  })

describe('filing a complaint', () => {
  it('gives a number, and the day by which it is answered', async () => {
    const number = await complained()
    expect(number).toMatch(/^ADU(-[2-9A-Z]{4}){3}$/)
    const followed = await followComplaint(passerBy, number.toLowerCase())
    const today = officeDay(new Date())
    const holidays = new Set((await closedDays(database(), people.as('admin').officeId, today)).keys())
    expect(followed).toMatchObject({
      number,
      state: 'received',
      dueOn: addWorkingDays(today, 14, holidays),
    })
    expect(followed).not.toHaveProperty('name')
    expect(followed).not.toHaveProperty('story')
  })

  it('pressed twice is one complaint, and the press does not remember its number', async () => {
    const who = someone()
    const { actor, form } = await prepared(who)
    const numbers = await Promise.all([fileComplaint(actor, who, form), fileComplaint(actor, who, form)])
    expect(numbers[0]).toBe(numbers[1])
    expect(JSON.stringify(await database().select().from(presses))).not.toContain(numbers[0])
  })

  it('without a name keeps nobody’s name', async () => {
    const kept = await stored(await complained({ complainant: 'anonymous' }))
    expect(kept).toMatchObject({ isAnonymous: true, isConfidential: false, name: null, phone: null })
  })

  it('thirty times from one address is enough for a while', async () => {
    holdTime()
    const who = someone()
    for (let times = 0; times < 30; times += 1) await complain(who)
    await expect(complain(who)).rejects.toMatchObject({ reason: 'too_many_attempts' })
  })

  it('cannot be followed with a number nobody has', async () => {
    for (const number of ['ADU-2222-2222-2222', 'x', ''])
      await expect(followComplaint(passerBy, number)).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('answering a complaint', () => {
  it('about money or conduct is the camat’s; the section head does not know it exists', async () => {
    const { id } = await stored(await complained({ topic: 'levy' }))
    const head = people.as('section_head')
    await expect(getComplaint(head, id)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(answerComplaint(head, answered(id))).rejects.toMatchObject({ reason: 'not_found' })
    expect((await allOpenTo(head)).map(row => row.id)).not.toContain(id)
    expect((await allOpenTo(people.as('district_head'))).map(row => row.id)).toContain(id)
    await answerComplaint(people.as('district_head'), answered(id, { outcome: 'forwarded' }))
    expect((await stored((await getComplaint(people.as('district_head'), id)).number)).state).toBe(
      'forwarded',
    )
  })

  it.each(['rusak', `2026-02-31_${randomUUID()}`])(
    'is listed from the start for a cursor such as %s',
    async after => {
      const camat = people.as('district_head')
      expect((await listComplaints(camat, { after })).rows).toEqual((await listComplaints(camat)).rows)
    },
  )

  it('hides a confidential name and phone from the section head, not from the camat', async () => {
    const { id } = await stored(await complained({ complainant: 'confidential' }))
    const head = await getComplaint(people.as('section_head'), id)
    expect(head).toMatchObject({ name: null, phone: null, isHidden: true })
    expect((await allOpenTo(people.as('section_head'))).find(row => row.id === id)?.name).toBeNull()
    expect(await getComplaint(people.as('district_head'), id)).toMatchObject({
      name: 'Siti Aminah',
      isHidden: false,
    })
  })

  it('is read by whoever holds the number, and closes it', async () => {
    const number = await complained()
    const { id } = await stored(number)
    const head = people.as('section_head')
    await answerComplaint(head, answered(id, { outcome: 'in_progress', answer: '' }))
    await answerComplaint(head, answered(id))
    const { events, isClosed } = await followComplaint(passerBy, number)
    expect(isClosed).toBe(true)
    expect(events.map(({ state, answer }) => [state, answer])).toEqual([
      ['received', null],
      ['in_progress', null],
      ['answered', 'Kami membuka loket kedua.'],
    ])
    expect(events[0]).not.toHaveProperty('staffName')
    await expect(answerComplaint(head, answered(id))).rejects.toMatchObject({ reason: 'complaint_closed' })
  })

  it('is nobody’s work elsewhere', async () => {
    const { id } = await stored(await complained())
    for (const actor of [people.elsewhere, people.as('counter_officer'), people.as('admin')]) {
      await expect(getComplaint(actor, id)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(listComplaints(actor)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(answerComplaint(actor, answered(id))).rejects.toMatchObject({ reason: 'not_found' })
    }
  })
})
