import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as officeHours from '@/db/repositories/office-hours'
import { applications as applicationsTable } from '@/db/schema/applications'
import { auditEvents } from '@/db/schema/audit-events'
import type { StaffActor } from '@/lib/domain/actor'
import { moveForm } from '@/lib/domain/move-form'
import { recordStatusForm, regencyDaysForm } from '@/lib/domain/siak-ledger-form'
import { officeDay } from '@/lib/domain/working-days'
import { getApplication } from '@/lib/queries/get-application'
import { listProgress } from '@/lib/queries/list-progress'
import { countLateAtRegency, listSiakLedger } from '@/lib/queries/list-siak-ledger'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { moveApplication } from './move-application'
import { noteRecordStatus } from './note-record-status'
import { setRegencyDays } from './set-regency-days'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let dewi: StaffActor
let hendra: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  dewi = people.as('siak_operator')
  hendra = people.as('regency_verifier')
})

describe('what SIAK says of a record', () => {
  it('is written down with its day by the operator and by the verifier, and everything said before stays', async () => {
    const number = await inState('regency_verification')

    await noteRecordStatus(dewi, said(number, 'SENT_FOR_ENROLLMENT', null))
    await noteRecordStatus(
      hendra,
      said(number, 'PRINT_READY_RECORD', 'SENT_FOR_ENROLLMENT', { note: 'Layar 2' }),
    )

    const seen = await getApplication(dewi, number)
    expect(seen).toMatchObject({
      recordStatus: 'PRINT_READY_RECORD',
      recordStatusOn: today,
      mayNoteRecord: true,
    })
    expect(seen.recordHistory.map(({ status, staffName, note }) => [status, staffName, note])).toEqual([
      ['SENT_FOR_ENROLLMENT', dewi.name, null],
      ['PRINT_READY_RECORD', hendra.name, 'Layar 2'],
    ])
    const { id } = await found(number)
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.subjectId, id))
    expect(traces.filter(({ act }) => act === 'record_status_noted')).toHaveLength(2)
  })

  it('leaves the step of the case where it is', async () => {
    const number = await inState('siak_entry')
    const before = await found(number)

    await noteRecordStatus(dewi, said(number, 'CARD_PRINTED', null))

    expect(await found(number)).toMatchObject({ state: before.state, version: before.version })
  })

  it('pressed twice is written once', async () => {
    const number = await inState('regency_verification')
    const form = said(number, 'SENT_FOR_ENROLLMENT', null)

    await Promise.all([noteRecordStatus(dewi, form), noteRecordStatus(dewi, form)])

    expect((await getApplication(dewi, number)).recordHistory).toHaveLength(1)
  })

  it('by two people at once has one winner; the other looks again', async () => {
    const number = await inState('regency_verification')

    const outcomes = await Promise.allSettled([
      noteRecordStatus(dewi, said(number, 'SENT_FOR_ENROLLMENT', null)),
      noteRecordStatus(hendra, said(number, 'ADJUDICATE_RECORD', null)),
    ])

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'changed_meanwhile' },
    })
  })

  it('does not go back before the day of what is known', async () => {
    const number = await inState('regency_verification')
    await noteRecordStatus(dewi, said(number, 'PRINT_READY_RECORD', null))
    const older = said(number, 'SENT_FOR_ENROLLMENT', 'PRINT_READY_RECORD', { seenOn: '2026-01-05' })

    await expect(noteRecordStatus(dewi, older)).rejects.toMatchObject({ reason: 'record_status_older' })
    expect(recordStatusForm.safeParse({ ...older, seenOn: '2099-01-01' }).success).toBe(false)
  })

  it('is not for the counter, not for another kecamatan, and not before the case is in SIAK', async () => {
    const number = await inState('section_validation')
    const foreign: StaffActor = { ...dewi, officeId: people.elsewhere.officeId }

    await expect(noteRecordStatus(dewi, said(number, 'PRINT_READY_RECORD', null))).rejects.toMatchObject({
      reason: 'not_now',
    })
    await expect(noteRecordStatus(foreign, said(number, 'PRINT_READY_RECORD', null))).rejects.toMatchObject({
      reason: 'not_found',
    })
    await expect(
      noteRecordStatus(people.as('counter_officer'), said(number, 'PRINT_READY_RECORD', null)),
    ).rejects.toMatchObject({ reason: 'not_yours' })
  })

  it('is never changed, deleted or emptied', async () => {
    await noteRecordStatus(dewi, said(await inState('siak_entry'), 'PRINT_READY_RECORD', null))
    const refused = { cause: { code: '23000' } }

    for (const change of [
      'update record_statuses set note = null',
      'delete from record_statuses',
      'truncate record_statuses',
    ])
      await expect(database().execute(sql.raw(change))).rejects.toMatchObject(refused)
  })

  it('is told to the citizen in plain words, with whose move it is', async () => {
    const number = await inState('regency_verification')
    await noteRecordStatus(dewi, said(number, 'ENROLL_FAILURE_AT_CENTRAL', null))

    const [progress] = await listProgress([{ kind: 'follower', applicationId: (await found(number)).id }])

    expect(progress?.record).toEqual({
      told: 'Perlu perekaman ulang. Datang ke loket.',
      mover: 'applicant',
      on: today,
    })
  })
})

describe('the ledger', () => {
  beforeEach(async () => {
    await database().update(applicationsTable).set({ atRegencySince: null })
  })

  it('says when a case was sent, by whom and under which reference, and why it came back', async () => {
    const number = await inState('regency_verification')
    await send(hendra, number, 'return_to_operator', {
      returnReason: 'data_differs',
      reason: 'Tanggal lahir di KK lain.',
      recordStatus: 'ADJUDICATE_RECORD',
    })

    const { rows, counts } = await listSiakLedger(dewi, { part: 'returned' })

    expect(counts.get('returned')).toBe(1)
    expect(rows).toMatchObject([
      {
        number,
        siakReference: `SIAK-${number}`,
        recordStatus: 'ADJUDICATE_RECORD',
        timesSent: 1,
        sent: { staffName: dewi.name },
        returned: {
          returnReason: 'data_differs',
          reason: 'Tanggal lahir di KK lain.',
          staffName: hendra.name,
        },
      },
    ])
    await send(dewi, number, 'forward', { siakReference: 'SIAK-LAGI' })
    const { rows: there } = await listSiakLedger(dewi, { part: 'at_regency' })
    expect(there).toMatchObject([{ number, siakReference: 'SIAK-LAGI', timesSent: 2 }])
    expect((await listSiakLedger(dewi, { part: 'returned' })).rows).toEqual([])
  })

  it('asks the regency why it sends a case back, coded and in words', async () => {
    const number = await inState('regency_verification')

    await expect(
      send(hendra, number, 'return_to_operator', { reason: 'Salah', recordStatus: 'DUPLICATE_RECORD' }),
    ).rejects.toMatchObject({ reason: 'return_reason_missing' })
    await expect(
      send(hendra, number, 'return_to_operator', { returnReason: 'other', recordStatus: 'DUPLICATE_RECORD' }),
    ).rejects.toMatchObject({ reason: 'reason_missing' })
  })

  it('keeps the time at the regency through signing, and ends it when the data come back', async () => {
    const number = await inState('regency_verification')
    const { atRegencySince } = await found(number)
    expect(atRegencySince).not.toBeNull()

    await send(hendra, number, 'sign', {})
    expect((await found(number)).atRegencySince).toEqual(atRegencySince)
    await send(hendra, number, 'release', {})

    expect((await found(number)).atRegencySince).toBeNull()
    expect((await listSiakLedger(dewi, { part: 'arrived' })).rows.map(row => row.number)).toContain(number)
  })

  it('lists what waits longer than two working days, holidays left out, longest first, and counts it on the desk', async () => {
    await officeHours.addHoliday(database(), '2026-11-25', 'Hari libur uji')
    const [friday, monday, tuesday] = await Promise.all([
      waitingSince('2026-11-20T08:00:00+07:00'),
      waitingSince('2026-11-23T15:00:00+07:00'),
      waitingSince('2026-11-24T00:10:00+07:00'),
    ])
    const thursday = { now: new Date('2026-11-26T09:00:00+07:00') }
    const nextMonday = { now: new Date('2026-11-30T09:00:00+07:00') }

    const late = await listSiakLedger(dewi, { part: 'late', ...thursday })
    expect(late.rows.map(({ number, waitedDays }) => [number, waitedDays])).toEqual([[friday, 3]])
    expect(late.counts.get('at_regency')).toBe(3)

    const later = await listSiakLedger(dewi, { part: 'late', ...nextMonday })
    expect(later.rows.map(({ number }) => number)).toEqual([friday, monday, tuesday])
    expect(await countLateAtRegency(people.as('counter_officer'))).toBeUndefined()
  })

  it('takes another number of days from the head of section alone, for this office alone', async () => {
    const head = people.as('section_head')

    await expect(setRegencyDays(dewi, days('5'))).rejects.toMatchObject({ reason: 'not_yours' })
    await setRegencyDays(head, days('5'))

    expect(await countLateAtRegency(dewi)).toEqual({ regencyDays: 5, late: 0 })
    expect(await countLateAtRegency({ ...dewi, officeId: people.elsewhere.officeId })).toMatchObject({
      regencyDays: 2,
    })
    expect(regencyDaysForm.safeParse({ press: randomUUID(), days: '0' }).success).toBe(false)
    await setRegencyDays(head, days('2'))
  })

  it('is read page by page without losing or repeating a case', async () => {
    const since = '2026-11-02T08:00:00.123+07:00'
    const numbers = new Set(await Promise.all(Array.from({ length: 27 }, () => waitingSince(since))))
    const first = await listSiakLedger(dewi, { part: 'at_regency' })

    const second = await listSiakLedger(dewi, { part: 'at_regency', after: first.next })

    expect(first.rows).toHaveLength(25)
    expect(new Set([...first.rows, ...second.rows].map(({ number }) => number))).toEqual(numbers)
    expect((await listSiakLedger(dewi, { part: 'at_regency', after: 'rusak' })).rows).toHaveLength(25)
  })

  it('does not exist for the counter, nor for another kecamatan', async () => {
    await waitingSince('2026-11-02T08:00:00+07:00')
    const foreign: StaffActor = { ...dewi, officeId: people.elsewhere.officeId }

    await expect(listSiakLedger(people.as('counter_officer'), { part: 'late' })).rejects.toMatchObject({
      reason: 'not_found',
    })
    expect((await listSiakLedger(foreign, { part: 'at_regency' })).rows).toEqual([])
  })
})

const today = officeDay(new Date())

async function inState(state: Parameters<typeof walk>[2]): Promise<string> {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
  await walk(people.all, number, state)
  return number
}

async function waitingSince(moment: string): Promise<string> {
  const number = await inState('regency_verification')
  await database()
    .update(applicationsTable)
    .set({ atRegencySince: new Date(moment) })
    .where(eq(applicationsTable.number, number))
  return number
}

type Typed = Record<string, string>

const said = (number: string, recordStatus: string, seenStatus: string | null, more: Typed = {}) =>
  recordStatusForm.parse({ press: randomUUID(), number, recordStatus, seenOn: today, seenStatus, ...more })

const days = (typed: string) => regencyDaysForm.parse({ press: randomUUID(), days: typed })

async function send(actor: StaffActor, number: string, move: string, more: Typed) {
  const seenVersion = (await found(number)).version
  return moveApplication(actor, moveForm.parse({ press: randomUUID(), number, move, seenVersion, ...more }))
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}
