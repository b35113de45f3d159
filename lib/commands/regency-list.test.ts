import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as recordStatuses from '@/db/repositories/record-statuses'
import { regencyLists } from '@/db/schema/regency-lists'
import type { StaffActor } from '@/lib/domain/actor'
import type { Variant } from '@/lib/domain/service'
import { recordStatusForm } from '@/lib/domain/siak-ledger-form'
import type { State } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { getRegencyList } from '@/lib/queries/get-regency-list'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { applyRegencyList } from './apply-regency-list'
import { checkRegencyList } from './check-regency-list'
import { noteRecordStatus } from './note-record-status'
import { purgeDrafts } from './purge-drafts'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let dewi: StaffActor
let hendra: StaffActor
/** Everyone of the kecamatan next door, as one person for each of its roles. */
let nextDoor: StaffActor[]

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  dewi = people.as('siak_operator')
  hendra = people.as('regency_verifier')
  const { id, officeId } = people.elsewhere
  nextDoor = [people.elsewhere, { ...people.as('section_head'), officeId }, { ...dewi, id, officeId }, hendra]
})

describe('the list of the day', () => {
  it('shows first what each line would do, and writes nothing yet', async () => {
    const [changes, stays] = [await atRegency('3508104107920011'), await atRegency('3508104107920012')]
    await noteRecordStatus(dewi, said(stays, 'PRINT_READY_RECORD'))
    const id = await checked([
      `SIAK-${changes};;PRR`,
      `SIAK-${stays};;PRR`,
      `;3508104107920011;PRR`,
      `SIAK-TIDAK-ADA;;PRR`,
      `SIAK-${changes};3508104107920012;PRR`,
      'SIAK-1;3,5E+15;PRR',
    ])

    const { rows, unread } = await getRegencyList(dewi, id)

    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, 'matched'],
      [2, 'unchanged'],
      [3, 'duplicate'],
      [4, 'unknown'],
      [5, 'ambiguous'],
    ])
    expect(unread).toEqual([{ line: 6, fault: 'nik_rounded' }])
    expect((await found(changes)).recordStatus).toBeNull()
  })

  it('is written down once, of its matched lines alone, with its day in every history', async () => {
    const [one, other] = [await atRegency('3508104107920021'), await atRegency('3508104107920022')]
    const id = await checked([`SIAK-${one};;PRR`, `;3508104107920022;ADJ`, 'SIAK-TIDAK-ADA;;DUP'])
    const form = await shown(dewi, id)

    expect(await Promise.all([applyRegencyList(dewi, form), applyRegencyList(dewi, form)])).toEqual([2, 2])

    expect(await found(one)).toMatchObject({ recordStatus: 'PRINT_READY_RECORD', recordStatusOn: today })
    expect((await found(other)).recordStatus).toBe('ADJUDICATE_RECORD')
    const history = await recordStatuses.ofApplication(database(), (await found(one)).id)
    expect(history.map(({ source, staffName }) => [source, staffName])).toEqual([['list', dewi.name]])
    await expect(applyRegencyList(dewi, { ...form, press: randomUUID() })).rejects.toMatchObject({
      reason: 'list_applied',
    })
    const [list] = await database().select().from(regencyLists).where(eq(regencyLists.id, id))
    expect(list).toMatchObject({ content: null, changed: 2 })
  })

  it('writes nothing at all when a status changed since it was shown', async () => {
    const [one, other] = [await atRegency('3508104107920031'), await atRegency('3508104107920032')]
    const form = await shown(dewi, await checked([`SIAK-${one};;PRR`, `SIAK-${other};;PRR`]))
    await noteRecordStatus(hendra, said(other, 'DUPLICATE_RECORD'))

    await expect(applyRegencyList(dewi, form)).rejects.toMatchObject({ reason: 'list_changed' })

    expect((await found(one)).recordStatus).toBeNull()
    expect((await found(other)).recordStatus).toBe('DUPLICATE_RECORD')
  })

  it('leaves a case alone that it names with two statuses, or with an older day', async () => {
    const [torn, newer] = [await atRegency('3508104107920041'), await atRegency('3508104107920042')]
    await noteRecordStatus(dewi, said(newer, 'PRINT_READY_RECORD'))
    const id = await checked([`SIAK-${torn};;PRR`, `SIAK-${torn};;DUP`, `SIAK-${newer};;SFE`], {
      seenOn: '2026-01-05',
    })

    const { rows } = await getRegencyList(dewi, id)

    expect(rows.map(({ outcome }) => outcome)).toEqual(['conflicting', 'conflicting', 'older'])
  })

  it('does not choose between two cases of one person', async () => {
    const nik = '3508104107920051'
    await atRegency(nik, 'lost')
    await atRegency(nik, 'damaged')

    const { rows } = await getRegencyList(dewi, await checked([`;${nik};PRR`]))

    expect(rows.map(({ outcome }) => outcome)).toEqual(['ambiguous'])
  })

  it('does not write what names a person by their NIK and a case by a reference that is not theirs', async () => {
    const [known, before] = [await atRegency('3508104107920071'), await atOperator('3508104107920072')]
    const id = await checked([
      'SIAK-LAMA;3508104107920071;DUP',
      `siak-${known.toLowerCase()};3508104107920071;PRR`,
      'SIAK-BARU;3508104107920072;SFE',
    ])

    const { rows } = await getRegencyList(dewi, id)

    expect(rows.map(({ outcome }) => outcome)).toEqual(['ambiguous', 'matched', 'matched'])
    expect(await applyRegencyList(dewi, await shown(dewi, id))).toBe(2)
    expect((await found(known)).recordStatus).toBe('PRINT_READY_RECORD')
    expect((await found(before)).recordStatus).toBe('SENT_FOR_ENROLLMENT')
  })

  it('tells a kecamatan nothing of the case of another, which the regency finds', async () => {
    const foreign = await atRegency('3508104107920061', 'lost', nextDoor)
    const lines = [
      'Rujukan;NIK;Status;Kecamatan',
      `SIAK-${foreign};3508104107920061;PRR;`,
      'SIAK-TIDAK-ADA;3508104107920069;PRR;',
      `SIAK-${foreign};;PRR;Sukodono`,
    ]

    const own = await getRegencyList(dewi, await checked(lines))
    expect(own.rows.map(({ outcome, found }) => [outcome, found])).toEqual([
      ['unknown', undefined],
      ['unknown', undefined],
      ['foreign', undefined],
    ])
    const id = await checked(lines, {}, hendra)
    const far = await getRegencyList(hendra, id)
    expect(far.rows.map(({ outcome, found }) => [outcome, found?.officeName])).toEqual([
      ['matched', 'Sukodono'],
      ['unknown', undefined],
      ['duplicate', 'Sukodono'],
    ])
    expect(await applyRegencyList(hendra, await shown(hendra, id))).toBe(1)
    expect((await found(foreign)).recordStatus).toBe('PRINT_READY_RECORD')
  })

  it('is for whoever keeps the ledger, and only theirs', async () => {
    const id = await checked(['SIAK-1;;PRR'])
    const form = await shown(dewi, id)

    await expect(
      checkRegencyList(people.as('counter_officer'), listForm(['SIAK-1;;PRR'])),
    ).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(getRegencyList(hendra, id)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(applyRegencyList(hendra, { ...form, press: randomUUID() })).rejects.toMatchObject({
      reason: 'not_found',
    })
    await expect(getRegencyList(dewi, 'bukan-nomor')).rejects.toMatchObject({ reason: 'not_found' })
  })

  it.each([
    ['  \n ', 'list_empty'],
    ['PK\u0003\u0004 xl/workbook.xml', 'list_is_workbook'],
    ['SIAK-1;;PRR\n'.repeat(2001), 'list_too_long'],
  ])('is refused in words where it is none', async (rows, reason) => {
    await expect(checkRegencyList(dewi, listForm([rows]))).rejects.toMatchObject({ reason })
  })

  it('is forgotten after a day when nobody wrote it down', async () => {
    const id = await checked(['SIAK-1;;PRR'])

    await purgeDrafts('worker', new Date(Date.now() + 25 * 60 * 60 * 1000))

    await expect(getRegencyList(dewi, id)).rejects.toMatchObject({ reason: 'not_found' })
  })
})

const today = officeDay(new Date())

const listForm = (lines: readonly string[], more: { seenOn?: string } = {}) => ({
  ...{ press: randomUUID(), seenOn: today, rows: lines.join('\r\n') },
  ...more,
})

const checked = (lines: readonly string[], more: { seenOn?: string } = {}, actor = dewi) =>
  checkRegencyList(actor, listForm(lines, more))

async function shown(actor: StaffActor, id: string) {
  return { press: randomUUID(), id, seen: (await getRegencyList(actor, id)).seen }
}

const said = (number: string, recordStatus: string) =>
  recordStatusForm.parse({ press: randomUUID(), number, recordStatus, seenOn: today })

const atRegency = (nik: string, variant?: Variant, staff?: readonly StaffActor[]) =>
  walkedTo('regency_verification', nik, variant, staff)

/** Where nobody wrote a reference down yet. */
const atOperator = (nik: string) => walkedTo('siak_entry', nik)

async function walkedTo(
  state: State,
  nik: string,
  variant: Variant = 'lost',
  staff: readonly StaffActor[] = people.all,
) {
  const counter = staff.find(({ role }) => role === 'counter_officer')
  if (!counter) throw new Error('nobody at the counter')
  const number = await takeInWalkIn(counter, filledIn(variant, { nik }))
  await walk(staff, number, state)
  return number
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}
