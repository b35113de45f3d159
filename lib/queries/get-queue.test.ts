import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as queue from '@/db/repositories/queue'
import * as staff from '@/db/repositories/staff'
import { applications as table } from '@/db/schema/applications'
import { moveApplication } from '@/lib/commands/move-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { beginningOf } from '@/lib/domain/quarter'
import { officeDay } from '@/lib/domain/working-days'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { getQueue } from './get-queue'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const today = () => beginningOf(officeDay(new Date()))
const waiting = () => queue.waitingAtCounter(database(), people.as('counter_officer').officeId, today())

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

    const second = await applications.findByNumber(database(), numbers[1] ?? '')
    const village = people.as('village_operator')
    await database()
      .update(table)
      .set({ takenInBy: village.id })
      .where(eq(table.id, second?.id ?? ''))
    expect(await waiting()).toBe(1)
    expect((await staff.findByEmail(database(), 'slamet@denok.contoh.id'))?.id).toBe(village.id)
  })

  it('of yesterday is over', async () => {
    const tomorrow = new Date(today().getTime() + 24 * 60 * 60 * 1000)
    expect(await queue.waitingAtCounter(database(), people.as('counter_officer').officeId, tomorrow)).toBe(0)
  })

  it('is told as numbers, with a range from the promise while nothing is measured', async () => {
    const told = await getQueue(passerBy)
    expect(told).toMatchObject({ waiting: 1, wait: { from: 5, until: 15 }, isStale: false })
    expect(Object.keys(told).sort()).toEqual(['countedAt', 'isStale', 'opening', 'wait', 'waiting'])
  })

  it('is counted once for a crowd', async () => {
    await takeInWalkIn(people.as('counter_officer'), filledIn('damaged'))
    const told = await Promise.all(Array.from({ length: 50 }, () => getQueue(passerBy)))
    expect(new Set(told.map(({ countedAt }) => countedAt.getTime())).size).toBe(1)
    expect(told[0]?.waiting).toBe(1)
    expect(await waiting()).toBe(2)
  })
})
