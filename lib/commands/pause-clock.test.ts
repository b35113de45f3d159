import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as clockPauses from '@/db/repositories/clock-pauses'
import { auditEvents } from '@/db/schema/audit-events'
import { clockPauses as pauseRows } from '@/db/schema/clock-pauses'
import type { StaffActor } from '@/lib/domain/actor'
import { completeApplicantForm } from '@/lib/domain/application-form'
import type { PauseReason } from '@/lib/domain/clock-pause'
import { pauseClockForm } from '@/lib/domain/clock-pause-form'
import { STATES, type State, workflow } from '@/lib/domain/workflow'
import { getApplication } from '@/lib/queries/get-application'
import { listDesk } from '@/lib/queries/list-desk'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { cancelApplication } from './cancel-application'
import { claimApplication } from './claim-application'
import { completeApplicant } from './complete-applicant'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { pauseClock, resumeClock } from './pause-clock'
import { recordBiometrics } from './record-biometrics'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let head: StaffActor
let ratna: StaffActor
let number: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  head = people.as('section_head')
  ratna = people.as('counter_officer')
})

beforeEach(async () => {
  number = await takeInWalkIn(ratna, filledIn('lost'))
})

describe('the clock of a case', () => {
  it('stands still for a coded reason, leaves a trace, and says so to everyone who looks', async () => {
    await leadTo('section_validation')
    await pauseClock(head, await seen({ reason: 'applicant_away' }))

    const { clock } = await getApplication(head, number)
    expect(clock).toMatchObject({
      pause: { reason: 'applicant_away', pausedAt: expect.any(Date) },
      clock: { ahead: [] },
      targetMinutes: 12,
    })
    const { rows } = await listDesk(head)
    expect(rows.find(row => row.number === number)?.clock?.pause?.reason).toBe('applicant_away')
    expect(await traces()).toContainEqual({ act: 'clock_paused', detail: 'applicant_away', staffId: head.id })
  })

  it('is not paused without a reason, or for one nobody knows', () => {
    for (const reason of ['', 'lunch', undefined])
      expect(pauseClockForm.safeParse({ press: randomUUID(), number, seenVersion: 1, reason }).success).toBe(
        false,
      )
  })

  it('pressed twice, pauses once and runs on once', async () => {
    const form = await seen({ reason: 'system_down' })
    await Promise.all([pauseClock(ratna, form), pauseClock(ratna, form)])
    expect(await pauses()).toHaveLength(1)

    const on = await seen()
    await Promise.all([resumeClock(ratna, on), resumeClock(ratna, on)])
    expect(await pauses()).toMatchObject([{ pausedBy: ratna.id, resumedBy: ratna.id }])
  })

  it('of two who pause it at once obeys one, and tells the other who was first and why', async () => {
    const results = await Promise.allSettled([
      pauseClock(ratna, await seen({ reason: 'applicant_away' })),
      pauseClock(people.colleague, await seen({ reason: 'system_down' })),
    ])

    const refused = results.find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({
      reason: { reason: 'clock_paused', met: { what: expect.stringMatching(/^Jeda: /) } },
    })
    expect(await pauses()).toHaveLength(1)
  })

  it('of two who let it run again at once tells one that it runs already', async () => {
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    const results = await Promise.allSettled([
      resumeClock(ratna, await seen()),
      resumeClock(people.colleague, await seen()),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ reason: 'clock_running' }) }),
    )
  })

  it('runs again when somebody acts on the case: judges a paper, records, or moves it', async () => {
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    await judgeDocument(people.colleague, {
      ...{ number, type: 'family_card', verdict: 'fits', lackingReason: null, note: null },
    })
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    await leadTo('section_validation')
    await pauseClock(head, await seen({ reason: 'system_down' }))
    const { version: seenVersion } = await found()
    const back = { press: randomUUID(), number, seenVersion, move: 'return_to_counter' as const }
    await moveApplication(head, { ...back, reason: 'Nama tidak sama.' })

    expect(await pauses()).toMatchObject([
      { resumedBy: people.colleague.id, resumedAt: expect.any(Date) },
      { resumedBy: ratna.id, resumedAt: expect.any(Date) },
      { resumedBy: head.id, resumedAt: expect.any(Date) },
    ])

    number = await takeInWalkIn(ratna, filledIn('new', { nik: '3508101208090002' }))
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    await recordBiometrics(ratna, { number })
    expect(await pauses()).toMatchObject([{ resumedBy: ratna.id }])
  })

  it('runs again when the counter writes down who it is for, and when the citizen withdraws', async () => {
    const { nik, familyCardNumber, villageCode } = filledIn('lost')
    const nameOnly = { nik: undefined, familyCardNumber: undefined, villageCode: undefined }
    number = await takeInWalkIn(ratna, { ...filledIn('lost'), ...nameOnly })
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    const { id: applicationId, savedAt } = await found()
    const whole = completeApplicantForm.parse({
      ...{ press: randomUUID(), number, seen: savedAt.toISOString(), nik, familyCardNumber, villageCode },
    })
    await completeApplicant(people.colleague, whole)
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    await cancelApplication({ kind: 'applicant', applicationId }, { press: randomUUID() })

    expect(await pauses()).toMatchObject([
      { resumedBy: people.colleague.id },
      { resumedBy: null, resumedAt: expect.any(Date) },
    ])
  })
})

describe('a pause is refused', () => {
  it('of a case that was moved since it was seen', async () => {
    const form = await seen({ reason: 'applicant_away' })
    await leadTo('section_validation')
    await expect(pauseClock(head, form)).rejects.toMatchObject({ reason: 'changed_meanwhile' })
    await expect(resumeClock(head, { ...form, press: randomUUID() })).rejects.toMatchObject({
      reason: 'changed_meanwhile',
    })
  })

  it('of a case whose road has ended', async () => {
    const { version: seenVersion } = await found()
    const move = { press: randomUUID(), number, seenVersion, move: 'reject' as const }
    await moveApplication(ratna, { ...move, reason: 'Bukan warga kecamatan ini.' })
    await expect(pauseClock(ratna, await seen({ reason: 'applicant_away' }))).rejects.toMatchObject({
      reason: 'not_now',
      met: { who: ratna.name },
    })
  })

  it('of a case that another has in hand', async () => {
    await claimApplication(ratna, { number, pageId: randomUUID() })
    await expect(
      pauseClock(people.colleague, await seen({ reason: 'applicant_away' })),
    ).rejects.toMatchObject({ reason: 'claimed_by_other', met: { who: ratna.name } })
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    await expect(resumeClock(people.colleague, await seen())).rejects.toMatchObject({
      reason: 'claimed_by_other',
    })
  })

  it('to whoever could not move the case, and to strangers', async () => {
    await expect(pauseClock(head, await seen({ reason: 'system_down' }))).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(pauseClock(people.elsewhere, await seen({ reason: 'system_down' }))).rejects.toMatchObject({
      reason: 'not_found',
    })
    expect((await getApplication(head, number)).mayPause).toBe(false)
    expect((await getApplication(ratna, number)).mayPause).toBe(true)
  })

  it('while the time is not the office’s', async () => {
    const elsewhere = STATES.filter(state => ['regency', 'citizen'].includes(workflow[state].clock ?? ''))
    for (const state of elsewhere.filter(state => state !== 'handing_in')) {
      await leadTo(state)
      const holder = people.all.find(({ role }) => role === workflow[state].holder) ?? ratna
      await expect(pauseClock(holder, await seen({ reason: 'system_down' }))).rejects.toMatchObject({
        reason: 'clock_not_running',
      })
    }
  })
})

describe('what was paused stays written', () => {
  it('once at a time, in the database as well', async () => {
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    const [row] = await pauses()
    if (!row) throw new Error('nothing was paused')
    const { id: _, ...again } = row
    await expect(clockPauses.insert(database(), again)).rejects.toThrow()
  })

  it('and only its end is ever added, never before its beginning', async () => {
    await pauseClock(ratna, await seen({ reason: 'applicant_away' }))
    const on = database()
    const { id } = await found()
    const ofCase = eq(pauseRows.applicationId, id)
    const kept = { cause: { code: '23000' } }
    await expect(on.update(pauseRows).set({ reason: 'system_down' }).where(ofCase)).rejects.toMatchObject(
      kept,
    )
    const before = new Date(Date.now() - 60_000)
    await expect(on.update(pauseRows).set({ resumedAt: before }).where(ofCase)).rejects.toMatchObject({
      cause: { code: '23514' },
    })
    await clockPauses.resume(on, id, { staffId: ratna.id, now: before })
    const [row] = await pauses()
    expect(row?.resumedAt).toEqual(row?.pausedAt)

    await expect(on.update(pauseRows).set({ resumedAt: new Date() }).where(ofCase)).rejects.toMatchObject(
      kept,
    )
    await expect(on.delete(pauseRows).where(ofCase)).rejects.toMatchObject(kept)
    await expect(on.execute(sql`truncate clock_pauses`)).rejects.toMatchObject(kept)
  })
})

const leadTo = (state: State) => walk(people.all, number, state)

async function found() {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

/** A press of someone who looks at the case as it is now. */
async function seen<More extends { reason?: PauseReason }>(more?: More) {
  const { version } = await found()
  return { press: randomUUID(), number, seenVersion: version, ...(more as More) }
}

async function pauses() {
  const { id } = await found()
  return database()
    .select()
    .from(pauseRows)
    .where(eq(pauseRows.applicationId, id))
    .orderBy(pauseRows.pausedAt)
}

async function traces() {
  const { id } = await found()
  return database()
    .select({ act: auditEvents.act, detail: auditEvents.detail, staffId: auditEvents.staffId })
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, id))
}
