import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as staff from '@/db/repositories/staff'
import { auditEvents } from '@/db/schema/audit-events'
import { isFiledForResident } from '@/lib/auth/is-filed-for-resident'
import type { StaffActor } from '@/lib/domain/actor'
import { type ResidentForm, residentForm } from '@/lib/domain/resident-form'
import { getApplication } from '@/lib/queries/get-application'
import { getProgress } from '@/lib/queries/get-progress'
import { listDesk } from '@/lib/queries/list-desk'
import { listFiled } from '@/lib/queries/list-filed'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { changeApplicant } from './change-applicant'
import { fileForResident } from './file-for-resident'
import { handInApplication } from './hand-in-application'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { hireStaff } from './open-office'
import { startApplication } from './start-application'
import { takeInWalkIn } from './take-in-walk-in'
import { viewPage } from './view-page'

const DENOK = '35.08.10.2006'
let people: Awaited<ReturnType<typeof openOffices>>
let slamet: StaffActor
let neighbour: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  slamet = people.as('village_operator')
  const [hired] = await hireStaff(database(), slamet.officeId, [
    {
      name: 'Wagiman',
      email: 'wagiman@contoh.id',
      role: slamet.role,
      villageCode: '35.08.10.1005',
      passwordHash: 'x',
    },
  ])
  neighbour = hired ?? slamet
})
afterAll(closeDatabase)

describe('an operator desa', () => {
  it('files for a resident of the own village, whatever the form names, and it is written down who did', async () => {
    const id = await fileForResident(slamet, answers({ villageCode: '35.08.10.1005' }))

    expect(await applications.findById(database(), id)).toMatchObject({
      takenInBy: slamet.id,
      villageCode: DENOK,
      handedInAt: null,
    })
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.subjectId, id))
    expect(traces).toMatchObject([
      { act: 'application_filed_for_resident', staffId: slamet.id, detail: `${DENOK} resident` },
    ])
    expect(await isFiledForResident(holderOf(id))).toBe(true)
  })

  it('who presses twice has filed once', async () => {
    const twice = answers()
    const [one, other] = await Promise.all([fileForResident(slamet, twice), fileForResident(slamet, twice)])
    expect(one).toBe(other)
  })

  it('cannot move the resident to another village afterwards', async () => {
    const id = await fileForResident(slamet, answers())
    const draft = await applications.findById(database(), id)
    await changeApplicant(holderOf(id), {
      ...filledIn('lost', { villageCode: '35.08.10.1005', name: 'Siti Baru' }),
      seen: draft?.savedAt ?? new Date(),
    })
    expect(await applications.findById(database(), id)).toMatchObject({
      villageCode: DENOK,
      name: 'Siti Baru',
    })
  })

  it('whose village nobody noted files nothing, and other roles never do', async () => {
    const unplaced = { ...slamet, villageCode: null }
    await expect(fileForResident(unplaced, answers())).rejects.toMatchObject({ reason: 'village_missing' })
    for (const role of ['counter_officer', 'section_head', 'admin'] as const)
      await expect(fileForResident(people.as(role), answers())).rejects.toMatchObject({ reason: 'not_yours' })
  })

  it('disabled is out at the next request', async () => {
    const session = await staff.openSession(database(), neighbour.id, new Date(Date.now() + 60_000))
    expect(await staff.findBySession(database(), session, new Date())).toMatchObject({
      villageCode: '35.08.10.1005',
    })
    await staff.disable(database(), neighbour.id, new Date())
    expect(await staff.findBySession(database(), session, new Date())).toBeUndefined()
  })

  it('alone has a village: the database refuses it to all others', async () => {
    const officer = { name: 'X', email: 'x@contoh.id', role: people.colleague.role, passwordHash: 'x' }
    await expect(
      hireStaff(database(), slamet.officeId, [{ ...officer, villageCode: DENOK }]),
    ).rejects.toThrow()
  })
})

describe('what an operator desa filed', () => {
  it('is listed to them alone: what was sent back first, then unsent, then the rest, without numbers', async () => {
    const sent = await sentFor(slamet, { name: 'Kirim Satu' })
    const back = await sentFor(slamet, { name: 'Kembali Dua' })
    await sendBack(back)

    const filed = await listFiled(slamet)

    expect(filed.returned).toMatchObject([{ id: back, shortName: 'Kembali D.', state: 'handing_in' }])
    expect(filed.drafts.length).toBeGreaterThanOrEqual(3)
    expect(filed.sent).toMatchObject([{ id: sent, shortName: 'Kirim S.', state: 'counter_check' }])
    expect(filed.sent[0]?.codeTail).toMatch(/^[2-9A-Z]{4}$/)
    expect(JSON.stringify(filed)).not.toMatch(/\d{16}|Kirim Satu/)
    expect(await listFiled(neighbour)).toEqual({ returned: [], drafts: [], sent: [], next: undefined })
    for (const other of [people.as('counter_officer'), people.as('admin'), people.elsewhere])
      await expect(listFiled(other)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('is its resident’s turn while the counter waits for papers they bring, and the office’s once these were looked at', async () => {
    const id = await sentFor(slamet)
    const isAwaited = async () => (await listFiled(slamet)).sent.find(row => row.id === id)?.isAwaited
    expect(await isAwaited()).toBe(true)

    const { number = '' } = (await applications.findById(database(), id)) ?? {}
    const finding = { verdict: 'fits', lackingReason: null, note: null } as const
    for (const { type } of await documents.ofApplication(database(), id))
      await judgeDocument(people.as('counter_officer'), { number, type, ...finding })
    expect(await isAwaited()).toBe(false)
  })

  it('opens to them through its own link and by no door of the staff', async () => {
    const id = await sentFor(slamet)
    const number = (await applications.findById(database(), id))?.number ?? ''
    const form = { press: randomUUID(), number, move: 'accept', seenVersion: 1 } as const

    await expect(getApplication(slamet, number)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(moveApplication(slamet, form)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(viewPage(slamet, { number, pageId: randomUUID() })).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  it('is marked for the counter and for the resident, and told apart from walk-ins and from home', async () => {
    const id = await sentFor(slamet)
    const number = (await applications.findById(database(), id))?.number ?? ''
    const source = { from: 'village', operator: 'Slamet Riyadi', village: 'desa Denok' }

    expect(await getApplication(people.as('counter_officer'), number)).toMatchObject({ source })
    expect((await getProgress(holderOf(id))).sentThrough).toBe('Dikirim lewat operator desa Denok')
    const { rows } = await listDesk(people.as('counter_officer'))
    expect(rows.find(row => row.id === id)).toMatchObject({ source })

    const walkIn = await takeInWalkIn(people.as('counter_officer'), filledIn())
    expect((await getApplication(people.as('counter_officer'), walkIn)).source).toEqual({ from: 'counter' })
    const home = holderOf(await startApplication(passerBy, filledIn()))
    expect(await isFiledForResident(home)).toBe(false)
  })

  it('comes newest first, page by page, each once', async () => {
    const [busy] = await hireStaff(database(), slamet.officeId, [
      { name: 'Ramai', email: 'ramai@contoh.id', role: slamet.role, villageCode: DENOK, passwordHash: 'x' },
    ])
    if (!busy) throw new Error('nobody was hired')
    const ids: string[] = []
    for (let at = 0; at < 27; at += 1) ids.unshift(await sentFor(busy))

    const first = await listFiled(busy)
    const second = await listFiled(busy, { after: first.next })

    expect([...first.sent, ...second.sent].map(({ id }) => id)).toEqual(ids)
    expect(second.next).toBeUndefined()
  })
})

const holderOf = (applicationId: string) => ({ kind: 'applicant', applicationId }) as const

const answers = (changes: Record<string, string> = {}): ResidentForm =>
  residentForm.parse({ ...filledIn('lost', { villageCode: DENOK, ...changes }), phoneOwner: 'resident' })

async function sentFor(operator: StaffActor, changes: Record<string, string> = {}) {
  const id = await fileForResident(operator, answers(changes))
  for (const { type } of await documents.ofApplication(database(), id))
    await answerDocument(holderOf(id), type, true)
  await handInApplication(holderOf(id), { press: randomUUID() })
  return id
}

async function sendBack(id: string) {
  const ratna = people.as('counter_officer')
  const { number = '', version = 0 } = (await applications.findById(database(), id)) ?? {}
  const finding = { verdict: 'lacking', lackingReason: 'unreadable', note: null } as const
  await judgeDocument(ratna, { number, type: 'family_card', ...finding })
  await moveApplication(ratna, { press: randomUUID(), number, move: 'send_back', seenVersion: version })
}
