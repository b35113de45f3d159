import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as visits from '@/db/repositories/visits'
import { fileForResident } from '@/lib/commands/file-for-resident'
import { moveApplication } from '@/lib/commands/move-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { dayAfter, officeDay } from '@/lib/domain/working-days'
import { freshDatabase } from '@/tests/database'
import { holdMoment } from '@/tests/moment'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { getQueue } from './get-queue'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const today = () => ({ officeId: people.as('counter_officer').officeId, day: officeDay(new Date()) })
const waiting = () => visits.waiting(database(), today())

describe('the queue at the counter', () => {
  it('is who came today and was not looked after yet, and nobody else', async () => {
    const ratna = people.as('counter_officer')
    expect(await waiting()).toBe(0)
    const numbers: string[] = []
    for (let came = 0; came < 3; came += 1) numbers.push(await takeInWalkIn(ratna, filledIn('lost')))
    await takeInWalkIn(people.elsewhere, filledIn('lost', { villageCode: '35.08.15.2001' }))
    expect(await waiting()).toBe(3)

    await moveApplication(ratna, {
      ...{ press: randomUUID(), number: numbers[0] ?? '', move: 'reject', seenVersion: 1 },
      reason: 'Bukan warga kecamatan ini.',
    })
    expect(await waiting()).toBe(2)

    await fileForResident(people.as('village_operator'), {
      ...filledIn('lost', { villageCode: '35.08.10.2006' }),
      phoneOwner: 'resident',
    })
    expect(await waiting()).toBe(2)
  })

  it('of yesterday is over', async () => {
    expect(await visits.waiting(database(), { ...today(), day: dayAfter(today().day) })).toBe(0)
  })

  it('is told as numbers, with a range from the promise while nothing is measured', async () => {
    const told = await getQueue(passerBy)
    expect(told).toMatchObject({ waiting: 2, wait: { from: 5, until: 15 }, called: [], isStale: false })
    expect(Object.keys(told).sort()).toEqual(['called', 'countedAt', 'isStale', 'opening', 'wait', 'waiting'])
  })

  it('is counted once for a crowd', async () => {
    holdMoment()
    await getQueue(passerBy)
    await takeInWalkIn(people.as('counter_officer'), filledIn('damaged'))
    const told = await Promise.all(Array.from({ length: 50 }, () => getQueue(passerBy)))
    expect(new Set(told.map(({ countedAt }) => countedAt.getTime())).size).toBe(1)
    expect(told[0]?.waiting).toBe(2)
    expect(await waiting()).toBe(3)
  })
})
