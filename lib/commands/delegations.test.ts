import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as staff from '@/db/repositories/staff'
import { auditEvents } from '@/db/schema/audit-events'
import { staffDelegations, staffSessions } from '@/db/schema/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { type DelegationForm, delegationForm } from '@/lib/domain/delegation-form'
import { officeDay } from '@/lib/domain/working-days'
import { listDelegations } from '@/lib/queries/list-delegations'
import { listOwnDelegations } from '@/lib/queries/list-own-delegations'
import { viewPaper } from '@/lib/queries/view-paper'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { actAs } from './act-as'
import { endDelegation } from './end-delegation'
import { takeInOriginal } from './keep-original'
import { moveApplication } from './move-application'
import { recordDelegation } from './record-delegation'
import { returnOriginal } from './return-original'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let admin: StaffActor
let head: StaffActor
let ratna: StaffActor
let agus: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  admin = people.as('admin')
  head = people.as('section_head')
  ratna = people.as('counter_officer')
  agus = people.colleague
})

beforeEach(async () => {
  await database().update(staffSessions).set({ actingDelegationId: null })
  await database().update(staffDelegations).set({ endedAt: new Date(), endedBy: admin.id })
})

describe('a delegation', () => {
  it('is recorded by the admin for every role of the office, once however often it is pressed', async () => {
    const form = order()

    expect(await recordDelegation(admin, form)).toBe(await recordDelegation(admin, form))

    const { rows } = await listDelegations(admin)
    expect(rows.filter(({ phase }) => phase === 'current')).toMatchObject([
      { name: agus.name, replacedName: head.name, role: 'section_head', kind: 'plh', phase: 'current' },
    ])
    expect(await actsOn(rows[0]?.id)).toContain('delegation_recorded')
  })

  it('is recorded by the head of section for their own role, and for no other', async () => {
    await recordDelegation(head, order())

    await expect(
      recordDelegation(head, order({ role: 'siak_operator', forStaffId: people.as('siak_operator').id })),
    ).rejects.toMatchObject({ reason: 'not_yours' })
    await expect(recordDelegation(ratna, order())).rejects.toMatchObject({ reason: 'not_yours' })
    await expect(listDelegations(ratna)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it.each([
    ['the admin, who decides nothing', () => ({ staffId: admin.id })],
    ['whoever holds the role already', () => ({ staffId: head.id, forStaffId: null, kind: 'plt' as const })],
    ['someone of another kecamatan', () => ({ staffId: people.elsewhere.id })],
    ['an operator desa', () => ({ staffId: people.as('village_operator').id })],
    ['someone in place of an official who does not hold it', () => ({ forStaffId: ratna.id })],
  ])('is not given to %s', async (_, changes) => {
    await expect(recordDelegation(admin, order(changes()))).rejects.toMatchObject({
      reason: 'delegate_unfit',
    })
  })

  it('is held by one at a time, and not in days that are behind us', async () => {
    const outcomes = await Promise.allSettled([
      recordDelegation(admin, order()),
      recordDelegation(admin, order({ staffId: ratna.id })),
    ])

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'delegation_overlaps' },
    })
    await expect(
      recordDelegation(admin, order({ startsOn: daysFromNow(-9), endsOn: daysFromNow(-2) })),
    ).rejects.toMatchObject({ reason: 'moment_passed' })
  })

  it('is ended by those who may give it, once, and by no other office', async () => {
    const id = await recordDelegation(admin, order())

    await expect(endDelegation(ratna, { press: randomUUID(), id })).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(
      endDelegation({ ...admin, officeId: people.elsewhere.officeId }, { press: randomUUID(), id }),
    ).rejects.toMatchObject({ reason: 'not_found' })
    await endDelegation(head, { press: randomUUID(), id })
    await expect(endDelegation(admin, { press: randomUUID(), id })).rejects.toMatchObject({
      reason: 'delegation_over',
    })
    expect(await actsOn(id)).toEqual(['delegation_recorded', 'delegation_ended'])
  })
})

describe('whoever acts for another', () => {
  it('goes on in that role in this browser, and signs with its title and order', async () => {
    const id = await recordDelegation(admin, order())
    const session = await sessionOf(agus)
    expect(await listOwnDelegations(agus)).toEqual([{ id, role: 'section_head', kind: 'plh' }])

    await actAs(agus, { sessionId: session, delegationId: id })

    const acting = await inSession(session)
    expect(signatoryLine(acting)).toBe(`${agus.name}, Plh. Kepala Seksi Pelayanan (800/17/35.08.10/2026)`)
    const other = await inSession(await sessionOf(agus))
    expect(signatoryLine(other)).toBe(`${agus.name}, Petugas loket`)
    await actAs(acting, { sessionId: session, delegationId: null })
    expect((await inSession(session)).role).toBe('counter_officer')
    expect(await actsOn(id)).toEqual(['delegation_recorded', 'acting_started', 'acting_ended'])
  })

  it('leaves their title on what they decide', async () => {
    const number = await atValidation()
    const acting = await agusActing()

    await moveApplication(acting, await validation(number))

    const last = (await events.ofApplication(database(), (await found(number)).id)).at(-1)
    expect(last).toMatchObject({
      move: 'validate',
      staffName: agus.name,
      staffRole: 'counter_officer',
      acting: { kind: 'plh', role: 'section_head' },
    })
  })

  it('stands with title and order on the paper they sign', async () => {
    const number = await takeInWalkIn(ratna, filledIn('lost'))
    const asked = { press: randomUUID(), number, type: 'police_loss_report' as const, seen: 0 }
    await takeInOriginal(ratna, { ...asked, place: 'Lemari 1' })
    const acting = await agusActing()

    const paperId = await returnOriginal(acting, {
      ...{ ...asked, press: randomUUID(), seen: 1 },
      ...{ receiverName: 'Siti Aminah', signature: undefined },
    })

    const { pages } = await readPaper((await viewPaper(head, paperId ?? '')).content)
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain(signatoryLine(acting))
  })

  it('does not validate what they accepted themselves at the counter', async () => {
    const number = await atValidation()
    const id = await recordDelegation(admin, order({ staffId: ratna.id }))
    const session = await sessionOf(ratna)
    await actAs(ratna, { sessionId: session, delegationId: id })

    await expect(moveApplication(await inSession(session), await validation(number))).rejects.toMatchObject({
      reason: 'own_acceptance',
    })
  })

  it('is refused when the delegation was ended in mid-action, and nothing is half done', async () => {
    const number = await atValidation()
    const acting = await agusActing()
    await endDelegation(admin, { press: randomUUID(), id: acting.acting?.delegationId ?? '' })

    await expect(moveApplication(acting, await validation(number))).rejects.toMatchObject({
      reason: 'delegation_over',
    })

    expect((await found(number)).state).toBe('section_validation')
  })

  it('is themselves again the day after the last day, and the session says that it lapsed', async () => {
    const session = await sessionOf(agus)
    const id = await recordDelegation(admin, order({ endsOn: daysFromNow(0) }))
    await actAs(agus, { sessionId: session, delegationId: id })

    expect(await staff.findBySession(database(), session, new Date())).toMatchObject({
      role: 'section_head',
      isLapsed: false,
    })
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
    await database()
      .update(staffSessions)
      .set({ expiresAt: new Date(Date.now() + 72 * 60 * 60 * 1000) })
    expect(await staff.findBySession(database(), session, tomorrow)).toMatchObject({
      role: 'counter_officer',
      isLapsed: true,
    })
  })

  it('cannot begin before the first day, nor with what was given to someone else, nor pass it on', async () => {
    const coming = await recordDelegation(admin, order({ startsOn: daysFromNow(3), endsOn: daysFromNow(5) }))
    const sessionId = await sessionOf(agus)

    await expect(actAs(agus, { sessionId, delegationId: coming })).rejects.toMatchObject({
      reason: 'delegation_over',
    })
    const acting = await agusActing()
    await expect(
      actAs(ratna, { sessionId: await sessionOf(ratna), delegationId: acting.acting?.delegationId ?? '' }),
    ).rejects.toMatchObject({ reason: 'delegation_over' })
    await expect(
      recordDelegation(
        acting,
        order({ staffId: ratna.id, startsOn: daysFromNow(8), endsOn: daysFromNow(9) }),
      ),
    ).rejects.toMatchObject({ reason: 'not_yours' })
  })
})

describe('the form of a delegation', () => {
  it.each([
    [{ forStaffId: '' }, 'forStaffId'],
    [{ document: ' ' }, 'document'],
    [{ startsOn: '2026-02-31', endsOn: '2026-03-05' }, 'startsOn'],
    [{ startsOn: '2026-12-02', endsOn: '2026-12-01' }, 'endsOn'],
    [{ startsOn: '2026-01-01', endsOn: '2026-04-03' }, 'endsOn'],
    [{ role: 'admin' }, 'role'],
  ])('says what is wrong with %o', (changes, field) => {
    const parsed = delegationForm.safeParse({ ...order(), ...changes })

    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('lets a vacant post be held by a Plt., for three months to the day', () => {
    const parsed = delegationForm.safeParse({
      ...order(),
      kind: 'plt',
      forStaffId: '',
      ...{ startsOn: '2026-01-01', endsOn: '2026-04-02' },
    })

    expect(parsed.data).toMatchObject({ forStaffId: null })
  })
})

function order(changes: Partial<DelegationForm> = {}): DelegationForm {
  return {
    ...{ press: randomUUID(), role: 'section_head', kind: 'plh', staffId: agus.id, forStaffId: head.id },
    ...{ document: '800/17/35.08.10/2026', startsOn: daysFromNow(-1), endsOn: daysFromNow(2) },
    ...changes,
  }
}

const daysFromNow = (days: number) => officeDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000))

const sessionOf = ({ id }: StaffActor) =>
  staff.openSession(database(), id, new Date(Date.now() + 60 * 60 * 1000))

async function inSession(session: string): Promise<StaffActor> {
  const person = await staff.findBySession(database(), session, new Date())
  if (!person) throw new Error('the session is gone')
  return { kind: 'staff', ...person }
}

async function agusActing(): Promise<StaffActor> {
  const session = await sessionOf(agus)
  await actAs(agus, { sessionId: session, delegationId: await recordDelegation(admin, order()) })
  return inSession(session)
}

async function atValidation(): Promise<string> {
  const number = await takeInWalkIn(ratna, filledIn('lost'))
  await walk(people.all, number, 'section_validation')
  return number
}

const validation = async (number: string) =>
  ({ press: randomUUID(), number, move: 'validate', seenVersion: (await found(number)).version }) as const

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

const actsOn = async (id: string | undefined) =>
  (
    await database()
      .select({ act: auditEvents.act })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, id ?? ''))
      .orderBy(auditEvents.id)
  ).map(({ act }) => act)
