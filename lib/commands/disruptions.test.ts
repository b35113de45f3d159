import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { disruptions } from '@/db/schema/disruptions'
import type { StaffActor } from '@/lib/domain/actor'
import { disruptionCauses } from '@/lib/domain/disruption'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { getOfficeToday } from '@/lib/queries/get-office-today'
import { getOutages } from '@/lib/queries/get-outages'
import { listDisruptions } from '@/lib/queries/list-disruptions'
import { freshDatabase } from '@/tests/database'
import { letMomentPass } from '@/tests/moment'
import { openOffices, passerBy } from '@/tests/people'
import { declareDisruption } from './declare-disruption'
import { endDisruption } from './end-disruption'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

beforeEach(async () => {
  await database().delete(disruptions)
})

const declared = (changes: object = {}) =>
  disruptionForm.parse({
    press: randomUUID(),
    cause: 'siak',
    words: '',
    advice: '',
    began: '',
    until: '',
    ...changes,
  })

const ended = (id: string) => ({ press: randomUUID(), id })

/** A field's value some hours from now, as a browser in Lumajang sends it. */
const inHours = (hours: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(Date.now() + hours * 3_600_000))
    .replace(' ', 'T')

/** What citizens read a little later. */
const toldToday = (now = new Date()) => {
  letMomentPass()
  return getOfficeToday(passerBy, now)
}

const tracesOf = (id: string, staff: StaffActor) =>
  database()
    .select({ act: auditEvents.act, detail: auditEvents.detail })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectId, id), eq(auditEvents.staffId, staff.id)))
    .orderBy(auditEvents.id)

describe('a disruption', () => {
  it('is told to citizens from when it is declared until it is ended, and both leave a trace', async () => {
    const head = people.as('section_head')
    const id = await declareDisruption(head, declared())
    expect((await toldToday()).disruptions).toMatchObject([
      { id, cause: 'siak', words: disruptionCauses.siak.words },
    ])
    expect(JSON.stringify(await toldToday())).not.toContain(head.name)

    await endDisruption(head, ended(id))
    expect((await toldToday()).disruptions).toEqual([])
    expect(await tracesOf(id, head)).toEqual([
      { act: 'disruption_declared', detail: 'siak' },
      { act: 'disruption_ended', detail: 'siak' },
    ])
  })

  it('pressed twice is one, also when both presses come at once', async () => {
    const operator = people.as('siak_operator')
    const form = declared({ cause: 'printer' })
    const ids = await Promise.all([declareDisruption(operator, form), declareDisruption(operator, form)])
    expect(ids[0]).toBe(ids[1])
    const press = ended(ids[0] ?? '')
    await Promise.all([endDisruption(operator, press), endDisruption(operator, press)])
    expect(await tracesOf(press.id, operator)).toHaveLength(2)
  })

  it('is open once per cause, also when two people declare it at once', async () => {
    const both = [people.as('section_head'), people.as('siak_operator')]
    const results = await Promise.allSettled(both.map(actor => declareDisruption(actor, declared())))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(declareDisruption(people.as('section_head'), declared())).rejects.toMatchObject({
      reason: 'disruption_open',
    })
    await declareDisruption(people.as('section_head'), declared({ cause: 'ribbon' }))
  })

  it('that is over cannot be ended again, and may come back', async () => {
    const head = people.as('section_head')
    const id = await declareDisruption(head, declared())
    await endDisruption(people.as('siak_operator'), ended(id))
    await expect(endDisruption(head, ended(id))).rejects.toMatchObject({ reason: 'disruption_ended' })
    expect(await declareDisruption(head, declared())).not.toBe(id)
  })

  it('ended by two people at once is ended by one', async () => {
    const id = await declareDisruption(people.as('section_head'), declared())
    const results = await Promise.allSettled(
      [people.as('section_head'), people.as('siak_operator')].map(actor => endDisruption(actor, ended(id))),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is nobody else’s to declare, to end or to look back at', async () => {
    const id = await declareDisruption(people.as('section_head'), declared())
    const others = [
      'counter_officer',
      'regency_verifier',
      'district_head',
      'village_operator',
      'admin',
    ] as const
    for (const role of others) {
      expect(() => declareDisruption(people.as(role), declared({ cause: 'power' }))).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
      expect(() => endDisruption(people.as(role), ended(id))).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
      if (role !== 'counter_officer')
        await expect(listDisruptions(people.as(role))).rejects.toMatchObject({ reason: 'not_found' })
    }
    expect((await listDisruptions(people.as('counter_officer'))).open).toMatchObject([{ id }])
  })

  it('is told to everyone who is signed in at its office, and to the regency with the office’s name', async () => {
    const id = await declareDisruption(people.as('section_head'), declared())
    for (const role of ['counter_officer', 'village_operator', 'admin'] as const)
      expect(await getOutages(people.as(role))).toMatchObject({
        held: 0,
        running: [{ id, officeName: undefined }],
      })
    expect((await getOutages(people.as('regency_verifier'))).running).toMatchObject([
      { officeName: 'Lumajang' },
    ])
    expect((await getOutages(people.elsewhere)).running).toEqual([])
  })

  it('of another office is not found, and not told here', async () => {
    const id = await declareDisruption(people.as('section_head'), declared())
    const elsewhere: StaffActor = { ...people.elsewhere, role: 'section_head' }
    await expect(endDisruption(elsewhere, ended(id))).rejects.toMatchObject({ reason: 'not_found' })
    expect(await listDisruptions(elsewhere)).toMatchObject({ open: [], over: [] })
    await declareDisruption(elsewhere, declared({ cause: 'power' }))
    expect((await toldToday()).disruptions.map(({ cause }) => cause)).toEqual(['siak'])
  })
})

describe('a planned closure', () => {
  const closure = (from: number, until: number) =>
    declared({ cause: 'closure', began: inHours(from), until: inHours(until) })

  it('is announced beforehand, ends by itself, and does not meet another', async () => {
    const head = people.as('section_head')
    const id = await declareDisruption(head, closure(2, 4))
    await declareDisruption(head, closure(5, 6))
    await expect(declareDisruption(head, closure(3, 5))).rejects.toMatchObject({ reason: 'disruption_open' })
    const announced = async (hours: number) =>
      (await toldToday(new Date(Date.now() + hours * 3_600_000))).disruptions.map(row => row.id)
    expect(await announced(0)).toContain(id)
    expect(await announced(4.1)).not.toContain(id)
  })

  it('cannot lie behind us', async () => {
    await expect(declareDisruption(people.as('section_head'), closure(-3, -1))).rejects.toMatchObject({
      reason: 'moment_passed',
    })
  })

  it.each([
    [{ cause: 'closure', until: '' }, 'until', 'Isi sampai kapan loket tutup.'],
    [{ cause: 'closure', began: '' }, 'began', 'Isi mulai kapan loket tutup.'],
    [{ until: '2026-11-23T09:00' }, 'until', 'Waktu selesai belum benar. Pilih waktu sesudah waktu mulai.'],
    [{ until: 'nanti' }, 'until', 'Isi tanggal dan jam, misalnya 23 November 2026 pukul 14.00.'],
    [{ until: '2026-02-31T09:00' }, 'until', 'Isi tanggal dan jam, misalnya 23 November 2026 pukul 14.00.'],
    [{ cause: 'other' }, 'words', 'Tulis apa yang terganggu, dengan kata-kata untuk warga.'],
    [{ cause: 'lainnya' }, 'cause', 'Pilih sebabnya.'],
  ])('is asked for what is missing (%o)', (changes, field, message) => {
    const typed = {
      ...{ press: randomUUID(), cause: 'siak', words: '', advice: '' },
      ...{ began: '2026-11-23T10:00', until: '2026-11-23T12:00', ...changes },
    }
    expect(disruptionForm.safeParse(typed).error?.issues).toContainEqual(
      expect.objectContaining({ path: [field], message }),
    )
  })
})
