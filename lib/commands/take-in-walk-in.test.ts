import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as visits from '@/db/repositories/visits'
import { walkInForm } from '@/lib/domain/application-form'
import { officeDay } from '@/lib/domain/working-days'
import { getApplication } from '@/lib/queries/get-application'
import { revealNik } from '@/lib/queries/reveal-nik'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { completeApplicant } from './complete-applicant'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { takeInWalkIn } from './take-in-walk-in'
import { welcome } from './welcome'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const said = (name: string, changes: Record<string, string> = {}) =>
  walkInForm.parse({
    press: randomUUID(),
    variant: 'lost',
    name,
    phone: '0812 3456 7890',
    nik: '',
    ...changes,
  })
const ratna = () => people.as('counter_officer')
const accept = (number: string) =>
  moveApplication(ratna(), { press: randomUUID(), number, move: 'accept', seenVersion: 1 })
const identity = {
  nik: '3508104107920004',
  familyCardNumber: '3508100107920001',
  villageCode: '35.08.10.1005',
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('nothing was taken in')
  return application
}

describe('a walk-in', () => {
  it('is taken in with service, name and phone, and asked for the rest before it is found in order', async () => {
    const number = await takeInWalkIn(ratna(), said('Siti Aminah'))
    const { id, savedAt } = await found(number)
    for (const { type } of await documents.ofApplication(database(), id))
      await judgeDocument(ratna(), { number, type, verdict: 'fits', lackingReason: null, note: null })
    await expect(accept(number)).rejects.toMatchObject({ reason: 'applicant_incomplete' })
    await expect(revealNik(ratna(), number)).rejects.toMatchObject({ reason: 'applicant_incomplete' })

    const form = { press: randomUUID(), number, seen: savedAt, ...identity }
    await expect(completeApplicant(people.as('siak_operator'), form)).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(completeApplicant(people.elsewhere, form)).rejects.toMatchObject({ reason: 'not_found' })
    const results = await Promise.allSettled([
      completeApplicant(ratna(), form),
      completeApplicant(people.colleague, { ...form, press: randomUUID(), nik: '3508104107920005' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'changed_meanwhile' },
    })
    expect(await accept(number)).toBeDefined()
  })

  it('gets the next number of the day; officers who press at once give each person one of their own', async () => {
    const before = (await visits.ofDay(database(), today())).length
    const numbers = await Promise.all(
      ['Wagini', 'Suparman', 'Sulastri', 'Budi'].map((name, index) =>
        takeInWalkIn(index % 2 ? people.colleague : ratna(), said(name)),
      ),
    )
    const given = await Promise.all(
      numbers.map(async number => (await getApplication(ratna(), number)).ticketNumber),
    )
    expect([...given].sort()).toEqual([1, 2, 3, 4].map(next => before + next))
    const again = said('Nur Hayati')
    await Promise.all([takeInWalkIn(ratna(), again), takeInWalkIn(ratna(), again)])
    expect(await visits.ofDay(database(), today())).toHaveLength(before + 5)
  })

  it('keeps the number it holds, and none that is not free', async () => {
    const number = await takeInWalkIn(ratna(), said('Joko Susilo'))
    const held = await visits.openFor(database(), (await found(number)).id, officeDay(new Date()))
    await expect(takeInWalkIn(ratna(), said('Joko Lain', { visitId: held?.id ?? '' }))).rejects.toMatchObject(
      { reason: 'queue_changed' },
    )
    expect(await visits.openFor(database(), (await found(number)).id, '2020-01-01')).toBeUndefined()
  })

  it('is not taken in under the number of another day, nor of who was looked after already', async () => {
    const { officeId, id: staffId } = ratna()
    const purpose = { purpose: 'lost', name: 'Joko Kemarin', phone: null } as const
    const held = await transact(on => welcome(on, purpose, { officeId, staffId, door: 'counter' }))
    const stale = await transact(async on => {
      const day = '2026-01-05'
      await visits.hold(on, { officeId, day })
      const arrivedAt = new Date('2026-01-05T02:00:00Z')
      return visits.insert(on, { ...purpose, officeId, day, door: 'counter', writtenBy: staffId, arrivedAt })
    })
    const under = (visitId: string) => takeInWalkIn(ratna(), said('Joko Kemarin', { visitId }))

    await expect(under(stale.id)).rejects.toMatchObject({ reason: 'queue_changed' })
    await visits.change(database(), held, { state: 'served', servedAt: new Date() })
    await expect(under(held.id)).rejects.toMatchObject({ reason: 'queue_changed' })

    const free = await transact(on => welcome(on, purpose, { officeId, staffId, door: 'counter' }))
    expect(await under(free.id)).toBeTruthy()
  })

  it('has been looked after once the counter moved it on', async () => {
    const number = await takeInWalkIn(ratna(), { ...filledIn('lost'), visitId: undefined })
    const { id } = await found(number)
    expect(await visits.openFor(database(), id, officeDay(new Date()))).toMatchObject({ state: 'waiting' })
    await moveApplication(ratna(), {
      ...{ press: randomUUID(), number, move: 'reject', seenVersion: 1 },
      reason: 'Bukan warga kecamatan ini.',
    })
    expect(await visits.openFor(database(), id, officeDay(new Date()))).toBeUndefined()
  })
})

const today = () => ({ officeId: ratna().officeId, day: officeDay(new Date()) })
