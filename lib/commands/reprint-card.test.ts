import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { reprints } from '@/db/schema/reprints'
import { supplies } from '@/db/schema/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import { reprintForm } from '@/lib/domain/reprint-form'
import type { State } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { getApplication } from '@/lib/queries/get-application'
import { getHandover } from '@/lib/queries/get-handover'
import { getSupplyLedger } from '@/lib/queries/get-supply-ledger'
import { walk } from '@/seed/applications'
import { seedHandover } from '@/seed/handovers'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { claimApplication } from './claim-application'
import { endDelegation } from './end-delegation'
import { recordDelegation } from './record-delegation'
import { reprintCard } from './reprint-card'
import { takeInWalkIn } from './take-in-walk-in'
import { undoHandover } from './undo-handover'

let people: Awaited<ReturnType<typeof openOffices>>
let dewi: StaffActor
let number: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  dewi = people.as('siak_operator')
})

beforeEach(async () => {
  number = await inState('handover')
})

async function inState(state: State) {
  const taken = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
  await walk(people.all, taken, state)
  return taken
}

const asked = (changes: object = {}) =>
  reprintForm.parse({
    ...{ press: randomUUID(), number, seenPrints: '1', reason: 'chip_unreadable', note: '' },
    ...changes,
  })

const isBlank = () => and(eq(supplies.officeId, dewi.officeId), eq(supplies.kind, 'card_blank'))

async function blanks() {
  const [row] = await database().select().from(supplies).where(isBlank())
  return row?.left ?? 0
}

async function written() {
  const application = await applications.findByNumber(database(), number)
  return database()
    .select()
    .from(reprints)
    .where(eq(reprints.applicationId, application?.id ?? ''))
}

describe('printing a card again', () => {
  it('takes another blank, is counted and explained on the case, in the ledger and by a trace, and moves nothing', async () => {
    const before = await blanks()
    const first = await getApplication(dewi, number)
    expect(first).toMatchObject({ prints: 1, reprints: [], mayReprint: true })

    await reprintCard(dewi, asked())

    expect(await blanks()).toBe(before - 1)
    expect(await getApplication(dewi, number)).toMatchObject({
      ...{ prints: 2, state: 'handover', version: first.version },
      reprints: [{ printing: 2, reason: 'chip_unreadable', staffName: dewi.name }],
    })
    const [entry] = (await getSupplyLedger(dewi, { kind: 'card_blank' })).rows
    expect(entry).toMatchObject({
      ...{ change: 'used', quantity: -1, applicationNumber: number },
      note: 'Cetak ulang, cetakan ke-2: chip tidak terbaca',
    })
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.act, 'card_reprinted'))
    expect(traces).toMatchObject([{ staffId: dewi.id, detail: '2 chip_unreadable' }])
  })

  it('needs a reason, in words where none of the list fits', () => {
    const form = { press: randomUUID(), number, seenPrints: '1', note: ' ' }
    expect(reprintForm.safeParse({ ...form, reason: '' }).error?.issues).toMatchObject([
      { path: ['reason'], message: 'Pilih mengapa kartu dicetak ulang.' },
    ])
    expect(reprintForm.safeParse({ ...form, reason: 'other' }).error?.issues).toMatchObject([
      { path: ['note'], message: 'Tulis mengapa kartu dicetak ulang.' },
    ])
  })

  it('pressed twice is done once', async () => {
    const before = await blanks()
    const form = asked()
    await Promise.all([reprintCard(dewi, form), reprintCard(dewi, form)])
    expect(await written()).toHaveLength(1)
    expect(await blanks()).toBe(before - 1)
  })

  it('by two at once is done by one, and the other reads who was first', async () => {
    const before = await blanks()
    const results = await Promise.allSettled([reprintCard(dewi, asked()), reprintCard(dewi, asked())])
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { reason: 'changed_meanwhile', met: { who: dewi.name } } }])
    expect(await written()).toHaveLength(1)
    expect(await blanks()).toBe(before - 1)
  })

  it('is refused wherever no printed card waits', async () => {
    await seedHandover(people.as('counter_officer'), number, filledIn('lost').name)
    for (const elsewhere of [number, await inState('counter_check'), await inState('card_printing')])
      await expect(reprintCard(dewi, asked({ number: elsewhere }))).rejects.toMatchObject({
        reason: 'not_reprintable',
      })
  })

  it('is nobody else’s to do, and no other office’s', async () => {
    for (const role of ['counter_officer', 'section_head', 'regency_verifier', 'admin'] as const)
      await expect(reprintCard(people.as(role), asked())).rejects.toMatchObject({ reason: 'not_yours' })
    const stranger: StaffActor = { ...people.elsewhere, role: 'siak_operator' }
    await expect(reprintCard(stranger, asked())).rejects.toMatchObject({ reason: 'not_found' })
    expect(await written()).toEqual([])
  })

  it('for an absent operator carries the title of whoever does it, and ends with their days', async () => {
    const [ratna, admin] = [people.as('counter_officer'), people.as('admin')]
    const today = officeDay(new Date())
    const delegationId = await recordDelegation(admin, {
      ...{ press: randomUUID(), role: 'siak_operator', kind: 'plh', staffId: ratna.id, forStaffId: dewi.id },
      ...{ document: '800/18/35.08.10/2026', startsOn: today, endsOn: today },
    })
    const acting: StaffActor = {
      ...{ ...ratna, role: 'siak_operator' },
      acting: { delegationId, kind: 'plh', document: '800/18', ownRole: ratna.role },
    }
    await reprintCard(acting, asked())
    expect((await getApplication(dewi, number)).reprints).toMatchObject([
      { staffName: ratna.name, acting: { kind: 'plh', role: 'siak_operator' } },
    ])
    await endDelegation(admin, { press: randomUUID(), id: delegationId })
    await expect(reprintCard(acting, asked({ seenPrints: '2' }))).rejects.toMatchObject({
      reason: 'delegation_over',
    })
  })

  it('is told at the counter, where nobody hands over the printing they saw before', async () => {
    const ratna = people.as('counter_officer')
    const { name } = filledIn('lost')
    expect(await getHandover(ratna, number)).toMatchObject({ prints: 1, reprint: undefined })
    await reprintCard(dewi, asked())
    expect(await getHandover(ratna, number)).toMatchObject({ prints: 2, reprint: { printing: 2 } })

    await expect(seedHandover(ratna, number, name, 1)).rejects.toMatchObject({
      ...{ reason: 'changed_meanwhile', met: { who: dewi.name, what: 'Cetak ulang' } },
    })
    await seedHandover(ratna, number, name, 2)
  })

  it('goes on being counted where a handover is undone', async () => {
    await reprintCard(dewi, asked())
    await seedHandover(people.as('counter_officer'), number, filledIn('lost').name)
    await undoHandover(people.as('section_head'), { press: randomUUID(), number, reason: 'Foto buram.' })
    await expect(reprintCard(dewi, asked())).rejects.toMatchObject({ reason: 'changed_meanwhile' })
    await reprintCard(dewi, asked({ seenPrints: '2' }))
    expect(await getApplication(dewi, number)).toMatchObject({ prints: 3 })
  })

  it('waits while another has the case in hand', async () => {
    const ratna = people.as('counter_officer')
    await claimApplication(ratna, { number, pageId: randomUUID() })
    await expect(reprintCard(dewi, asked())).rejects.toMatchObject({
      ...{ reason: 'claimed_by_other', met: { who: ratna.name } },
    })
  })

  it('without a blank leaves nothing half-done', async () => {
    const before = await blanks()
    await database().update(supplies).set({ left: 0 }).where(isBlank())
    await expect(reprintCard(dewi, asked())).rejects.toMatchObject({ reason: 'no_card_blank' })
    expect(await written()).toEqual([])
    await database().update(supplies).set({ left: before }).where(isBlank())
  })

  it('stays written', async () => {
    await reprintCard(dewi, asked())
    await expect(database().update(reprints).set({ reason: 'spoiled' })).rejects.toThrow()
    await expect(database().delete(reprints)).rejects.toThrow()
    await expect(database().execute('truncate reprints')).rejects.toThrow()
  })
})
