import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as homeVisits from '@/db/repositories/home-visits'
import * as officeHours from '@/db/repositories/office-hours'
import { auditEvents } from '@/db/schema/audit-events'
import { homeVisits as table } from '@/db/schema/home-visits'
import { presses } from '@/db/schema/presses'
import type { StaffActor, VisitorActor } from '@/lib/domain/actor'
import { homeVisitForm } from '@/lib/domain/home-visit-form'
import { addWorkingDays, dayAfter, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { followHomeVisit, getHomeVisit } from '@/lib/queries/get-home-visit'
import { listHomeVisits } from '@/lib/queries/list-home-visits'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { openOffices, passerBy } from '@/tests/people'
import { declineHomeVisit, finishHomeVisit, scheduleHomeVisit } from './arrange-home-visit'
import { requestHomeVisit } from './request-home-visit'

let people: Awaited<ReturnType<typeof openOffices>>
let url: string

beforeAll(async () => {
  url = await freshDatabase()
  people = await openOffices()
})

let asking = 1000

const asked = (changes: object = {}) =>
  homeVisitForm.parse({
    ...{ press: randomUUID(), name: 'Mbok Sumirah', reason: 'elderly', variant: 'new' },
    ...{
      phone: `0812 9876 ${++asking}`,
      villageCode: '35.08.10.1005',
      bestDays: 'Selasa pagi',
      note: '',
    },
    address: 'RT 02 RW 05, sebelah musala',
    ...changes,
  })

/** Everyone from an address of their own. */
const someone = (): VisitorActor => ({ kind: 'visitor', address: randomUUID() })

async function stored(number: string) {
  const found = await homeVisits.findByNumber(database(), blindIndex('home_visit_number', number))
  if (!found) throw new Error('no such request')
  return found
}

const request = async () => stored(await requestHomeVisit(someone(), asked()))
const tomorrow = () => dayAfter(officeDay(new Date()))
const scheduled = (id: string, seenVersion: number, changes: object = {}) => ({
  ...{ press: randomUUID(), id, seenVersion, visitOn: tomorrow(), visitors: 'Ratna dan Dewi' },
  ...changes,
})

describe('asking for a home visit', () => {
  it('gives a number, and the working day by which the office calls', async () => {
    const today = officeDay(new Date())
    const closed = addWorkingDays(today, 1, new Set())
    await officeHours.closeOn(database(), people.as('admin').officeId, closed, 'Rapat desa')
    const number = await requestHomeVisit(someone(), asked())
    expect(number).toMatch(/^JPB(-[2-9A-Z]{4}){3}$/)
    const followed = await followHomeVisit(passerBy, number.toLowerCase().replaceAll('-', ' '))
    expect(followed).toMatchObject({
      ...{ number, state: 'requested', variant: 'new' },
      promisedOn: addWorkingDays(today, 3, new Set([closed])),
    })
    for (const secret of ['name', 'phone', 'address', 'reason', 'note', 'villageCode'])
      expect(followed).not.toHaveProperty(secret)
  })

  it('pressed twice is one request, and the press does not remember its number', async () => {
    const form = asked()
    const who = someone()
    const numbers = await Promise.all([requestHomeVisit(who, form), requestHomeVisit(who, form)])
    expect(numbers[0]).toBe(numbers[1])
    expect(JSON.stringify(await database().select().from(presses))).not.toContain(numbers[0])
  })

  it('keeps who, where and why sealed', async () => {
    const { id } = await request()
    const { default: postgres } = await import('postgres')
    const sql = postgres(url, { max: 1 })
    const [row] =
      await sql`select encode(name || phone || address || reason || number, 'escape') as all_of_it from home_visits where id = ${id}`
    await sql.end()
    expect(String(row?.all_of_it)).not.toMatch(/Sumirah|9876|musala|elderly|JPB/)
  })

  it('five times for one phone number is enough for a while, and sixty times from one address', async () => {
    holdTime()
    const phone = '0813 5555 6666'
    for (let times = 0; times < 5; times += 1) await requestHomeVisit(someone(), asked({ phone }))
    await expect(requestHomeVisit(someone(), asked({ phone }))).rejects.toMatchObject({
      reason: 'too_many_attempts',
    })

    const town = someone()
    const neighbour = (nth: number) => asked({ phone: `0814 0000 ${1000 + nth}` })
    for (let nth = 0; nth < 60; nth += 1) await requestHomeVisit(town, neighbour(nth))
    await expect(requestHomeVisit(town, neighbour(60))).rejects.toMatchObject({
      reason: 'too_many_attempts',
    })
  })

  it('is for the villages of the kecamatan', async () => {
    await expect(requestHomeVisit(someone(), asked({ villageCode: '35.08.01.2001' }))).rejects.toMatchObject({
      reason: 'village_elsewhere',
    })
  })

  it('cannot be followed with a number nobody has', async () => {
    for (const number of ['JPB-2222-2222-2222', 'ADU-2222-2222-2222', 'x', ''])
      await expect(followHomeVisit(passerBy, number)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ reason: '' }, 'reason'],
    [{ variant: 'x' }, 'variant'],
    [{ phone: '12' }, 'phone'],
    [{ villageCode: '' }, 'villageCode'],
    [{ address: 'RT 2' }, 'address'],
    [{ note: 'a'.repeat(501) }, 'note'],
  ])('says what is missing (%o)', (changes, field) => {
    const { press, ...form } = asked()
    const typed = { ...form, press, bestDays: '', note: '', ...changes }
    expect(homeVisitForm.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})

describe('arranging a home visit', () => {
  it('is told to whoever holds the number, step by step, and each step leaves a trace', async () => {
    const { id, number } = await request()
    const officer = people.as('counter_officer')
    await scheduleHomeVisit(officer, scheduled(id, 0))
    expect(await followHomeVisit(passerBy, number)).toMatchObject({
      ...{ state: 'scheduled', visitOn: tomorrow(), visitors: 'Ratna dan Dewi' },
    })
    await scheduleHomeVisit(people.as('section_head'), scheduled(id, 1, { visitors: 'Agus saja' }))
    expect(await getHomeVisit(officer, id)).toMatchObject({
      name: 'Mbok Sumirah',
      reason: 'elderly',
      version: 2,
    })
    await finishHomeVisit(officer, { press: randomUUID(), id, seenVersion: 2 })
    expect(await followHomeVisit(passerBy, number)).toMatchObject({ state: 'done' })

    const traces = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, id))
      .orderBy(auditEvents.id)
    expect(traces.map(({ act, detail }) => [act, detail])).toEqual([
      ['home_visit_changed', 'schedule'],
      ['home_visit_changed', 'schedule'],
      ['home_visit_opened', null],
      ['home_visit_changed', 'finish'],
    ])
  })

  it('may be declined with a reason, and is then closed', async () => {
    const { id, number } = await request()
    const head = people.as('section_head')
    const reason = 'Alat rekam kami sedang diperbaiki sampai akhir bulan.'
    await declineHomeVisit(head, { press: randomUUID(), id, seenVersion: 0, reason })
    expect(await followHomeVisit(passerBy, number)).toMatchObject({
      state: 'declined',
      declinedBecause: reason,
    })
    await expect(scheduleHomeVisit(head, scheduled(id, 1))).rejects.toMatchObject({ reason: 'visit_changed' })
  })

  it('by two people at once is done by one, and the other is told', async () => {
    const { id } = await request()
    const results = await Promise.allSettled([
      scheduleHomeVisit(people.as('counter_officer'), scheduled(id, 0)),
      scheduleHomeVisit(people.colleague, scheduled(id, 0, { visitors: 'Agus Prasetyo' })),
    ])
    const refused = results.filter(result => result.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { reason: 'visit_changed' } }])
    expect((await homeVisits.findById(database(), id))?.version).toBe(1)
  })

  it('pressed twice is done once', async () => {
    const { id } = await request()
    const form = scheduled(id, 0)
    const officer = people.as('counter_officer')
    await Promise.all([scheduleHomeVisit(officer, form), scheduleHomeVisit(officer, form)])
    expect((await homeVisits.findById(database(), id))?.version).toBe(1)
  })

  it('cannot be finished before it has a day, nor given a day that has passed', async () => {
    const { id } = await request()
    const officer = people.as('counter_officer')
    await expect(finishHomeVisit(officer, { press: randomUUID(), id, seenVersion: 0 })).rejects.toMatchObject(
      {
        reason: 'visit_changed',
      },
    )
    expect(() => scheduleHomeVisit(officer, scheduled(id, 0, { visitOn: '2026-01-05' }))).toThrow(
      expect.objectContaining({ reason: 'moment_passed' }),
    )
  })

  it('is nobody else’s, here or elsewhere', async () => {
    const { id } = await request()
    const strangers: StaffActor[] = [
      people.elsewhere,
      ...(['siak_operator', 'regency_verifier', 'district_head', 'village_operator', 'admin'] as const).map(
        people.as,
      ),
    ]
    for (const actor of strangers) {
      await expect(getHomeVisit(actor, id)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(scheduleHomeVisit(actor, scheduled(id, 0))).rejects.toMatchObject({ reason: 'not_found' })
    }
    for (const actor of strangers.slice(1))
      await expect(listHomeVisits(actor)).rejects.toMatchObject({ reason: 'not_found' })
    expect((await listHomeVisits(people.elsewhere)).rows).toEqual([])
  })

  it('is listed page by page, longest waiting first', async () => {
    const officer = people.as('counter_officer')
    await database().delete(table)
    const ids: string[] = []
    for (let made = 0; made < 27; made += 1) ids.push((await request()).id)
    const first = await listHomeVisits(officer)
    const second = await listHomeVisits(officer, { after: first.next })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids)
    expect(first).toMatchObject({ open: 27, done: 0 })
    expect(second.next).toBeUndefined()
    expect((await listHomeVisits(officer, { after: 'rusak' })).rows).toHaveLength(25)
  })
})
