import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { database, transact } from '@/db/client'
import * as live from '@/db/repositories/live'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { BEAT_SECONDS, type LiveSubject } from '@/lib/domain/live'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { followOffice } from './follow-office'

let people: Awaited<ReturnType<typeof openOffices>>
let sql: postgres.Sql
const leaving: (() => void)[] = []

beforeAll(async () => {
  const url = await freshDatabase()
  sql = postgres(url, { max: 1 })
  people = await openOffices()
})

afterEach(() => {
  vi.useRealTimers()
  for (const leave of leaving.splice(0)) leave()
})

afterAll(() => sql.end())

/** Opens a page for someone, and keeps what it is told. */
async function follow(actor: StaffActor) {
  const session = await staff.openSession(database(), actor.id, new Date(Date.now() + 60 * 60 * 1000))
  const told: string[] = []
  const leave = await followOffice(actor, session, {
    tell: ({ subject, id }) => told.push(`${subject} ${id}`),
    missed: () => told.push('missed'),
    beat: () => told.push('beat'),
    end: () => told.push('end'),
  })
  leaving.push(leave)
  return { told, session }
}

const say = (officeId: string, subject: LiveSubject, id: string = randomUUID()) =>
  live.announce(database(), { officeId, subject, id })

test('an open page of the office hears what was done, and only once it is kept', async () => {
  const { officeId } = people.as('counter_officer')
  const { told } = await follow(people.colleague)
  const id = randomUUID()

  await transact(async on => {
    await live.announce(on, { officeId, subject: 'application', id })
    throw new Error('undone')
  }).catch(() => undefined)
  await say(officeId, 'queue', id)

  await vi.waitFor(() => expect(told).toEqual([`queue ${id}`]), 5_000)
})

test('another kecamatan hears nothing of it; the verifier hears every office of the regency', async () => {
  const { officeId } = people.as('counter_officer')
  const [elsewhere, verifier] = [await follow(people.elsewhere), await follow(people.as('regency_verifier'))]

  await say(officeId, 'application', 'a')
  await say(people.elsewhere.officeId, 'application', 'b')

  await vi.waitFor(() => expect(verifier.told).toEqual(['application a', 'application b']), 5_000)
  expect(elsewhere.told).toEqual(['application b'])
})

test('who may open no application hears of none, and still of disruptions', async () => {
  const { officeId } = people.as('district_head')
  const { told } = await follow(people.as('district_head'))

  await say(officeId, 'application')
  await say(officeId, 'claim')
  await say(officeId, 'disruption', 'c')

  await vi.waitFor(() => expect(told).toEqual(['disruption c']), 5_000)
})

test('what another process of the portal says is heard as well', async () => {
  const { officeId } = people.as('counter_officer')
  const { told } = await follow(people.colleague)
  const regencyId = people.as('regency_verifier').officeId

  await sql.notify('tuntas_live', JSON.stringify({ officeId, regencyId, subject: 'queue', id: 'd' }))
  await sql.notify('tuntas_live', 'something else')

  await vi.waitFor(() => expect(told).toEqual(['queue d']), 5_000)
})

test('when the database cuts the line, it is laid anew and the page is told to look for itself', async () => {
  const { officeId } = people.as('counter_officer')
  const { told } = await follow(people.colleague)

  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`

  await vi.waitFor(() => expect(told).toContain('missed'), 5_000)
  await say(officeId, 'queue', 'e')
  await vi.waitFor(() => expect(told).toContain('queue e'), 5_000)
})

test('the stream ends at the next beat once its session has ended', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { told, session } = await follow(people.colleague)

  await vi.advanceTimersByTimeAsync(BEAT_SECONDS * 1000)
  await vi.waitFor(() => expect(told).toEqual(['beat']), 5_000)
  await staff.endSession(database(), session, new Date())
  await vi.advanceTimersByTimeAsync(BEAT_SECONDS * 1000)
  await vi.waitFor(() => expect(told).toEqual(['beat', 'end']), 5_000)
})
