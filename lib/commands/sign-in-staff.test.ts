import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as staff from '@/db/repositories/staff'
import { auditEvents } from '@/db/schema/audit-events'
import type { VisitorActor } from '@/lib/domain/actor'
import { DEMONSTRATION_PASSWORD } from '@/seed/people'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { openOffices } from '@/tests/people'
import { extendSession } from './extend-session'
import { signInStaff } from './sign-in-staff'
import { signOutStaff } from './sign-out-staff'

let people: Awaited<ReturnType<typeof openOffices>>
const email = 'ratna@lumajang.contoh.id'

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

describe('signing in', () => {
  it('opens a session for whoever knows the password, however the address is spelled', async () => {
    const session = await signInStaff(from('192.0.2.1'), {
      email: ' Ratna@Lumajang.contoh.id',
      password: DEMONSTRATION_PASSWORD,
    })

    expect(await staff.findBySession(database(), session, new Date())).toMatchObject({
      name: 'Ratna Wulandari',
    })
  })

  it('refuses a wrong password and an unknown address with the same words, and writes down the former', async () => {
    const wrong = { reason: 'wrong_credentials' }

    await expect(signInStaff(from('192.0.2.2'), { email, password: 'salah' })).rejects.toMatchObject(wrong)
    await expect(
      signInStaff(from('192.0.2.2'), { email: 'tak@ada.contoh.id', password: 'salah' }),
    ).rejects.toMatchObject(wrong)

    const traces = await database().select().from(auditEvents).where(eq(auditEvents.act, 'sign_in_refused'))
    expect(traces.map(({ staffId }) => staffId)).toEqual([people.as('counter_officer').id])
  })

  it('is refused after ten tries on one person, even with the right password', async () => {
    holdTime()
    const camat = { email: 'camat@lumajang.contoh.id', password: 'salah' }
    for (let tries = 0; tries < 10; tries++)
      await signInStaff(from(`198.51.100.${tries}`), camat).catch(() => undefined)

    await expect(
      signInStaff(from('203.0.113.9'), { ...camat, password: DEMONSTRATION_PASSWORD }),
    ).rejects.toMatchObject({
      reason: 'too_many_attempts',
    })
  })
})

describe('a session', () => {
  it('ends when its person signs out, also for a copied cookie', async () => {
    const session = await signInStaff(from('192.0.2.3'), { email, password: DEMONSTRATION_PASSWORD })

    await signOutStaff(people.as('counter_officer'), { sessionId: session })

    expect(await staff.findBySession(database(), session, new Date())).toBeUndefined()
  })

  it('of a person who is disabled is worth nothing at the next request, and they cannot sign in again', async () => {
    const dewi = { email: 'dewi@lumajang.contoh.id', password: DEMONSTRATION_PASSWORD }
    const session = await signInStaff(from('192.0.2.4'), dewi)

    await staff.disable(database(), people.as('siak_operator').id, new Date())

    expect(await staff.findBySession(database(), session, new Date())).toBeUndefined()
    await expect(signInStaff(from('192.0.2.4'), dewi)).rejects.toMatchObject({ reason: 'wrong_credentials' })
  })

  it('is over after its working day', async () => {
    const session = await signInStaff(from('192.0.2.5'), { email, password: DEMONSTRATION_PASSWORD })
    const tomorrow = new Date(Date.now() + 13 * 60 * 60 * 1000)

    expect(await staff.findBySession(database(), session, tomorrow)).toBeUndefined()
  })
})

describe('A-17 a session that ends soon', () => {
  const opened = async (minutes: number) =>
    staff.openSession(database(), ratna(), new Date(Date.now() + minutes * 60_000))
  const ratna = () => people.as('counter_officer').id
  const lives = async (session: string, minutes: number) =>
    (await staff.findBySession(database(), session, new Date(Date.now() + minutes * 60_000))) !== undefined
  const stay = (sessionId: string, actor = people.as('counter_officer'), press = randomUUID()) =>
    extendSession(actor, { press, sessionId })

  it('goes on for an hour when its person says so, as often as they do, and leaves a trace', async () => {
    const session = await opened(5)
    await stay(session)
    expect(await lives(session, 59)).toBe(true)
    expect(await lives(session, 61)).toBe(false)
    await stay(session)

    const traces = await database().select().from(auditEvents).where(eq(auditEvents.act, 'session_extended'))
    expect(traces.map(({ staffId }) => staffId)).toEqual([ratna(), ratna()])
  })

  it('is extended once per press, and never made shorter', async () => {
    const [session, press] = [await opened(600), randomUUID()]
    await Promise.all([
      stay(session, people.as('counter_officer'), press),
      stay(session, people.as('counter_officer'), press),
    ])
    expect(await lives(session, 599)).toBe(true)
  })

  it('does not come back once it is over, signed out of, or another’s: signed_out', async () => {
    const [over, left, theirs] = [await opened(-1), await opened(5), await opened(5)]
    await signOutStaff(people.as('counter_officer'), { sessionId: left })
    const outcomes = await Promise.allSettled([
      stay(over),
      stay(left),
      stay(theirs, people.as('section_head')),
    ])
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'signed_out' } })
  })
})

const from = (address: string): VisitorActor => ({ kind: 'visitor', address })
