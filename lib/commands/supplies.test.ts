import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { supplies, supplyEntries } from '@/db/schema/supplies'
import { supplyCounts } from '@/db/schema/supply-counts'
import type { StaffActor } from '@/lib/domain/actor'
import type { SupplyKind } from '@/lib/domain/supply'
import { countForm, deliveryForm, settleCountForm, spoilForm, warningForm } from '@/lib/domain/supply-form'
import { getSupplies, lowSupplies } from '@/lib/queries/get-supplies'
import { getSupplyLedger } from '@/lib/queries/get-supply-ledger'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { countSupplies } from './count-supplies'
import { moveApplication } from './move-application'
import { receiveSupply } from './receive-supply'
import { setSupplyWarning } from './set-supply-warning'
import { settleSupplyCount } from './settle-supply-count'
import { spoilSupply } from './spoil-supply'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let dewi: StaffActor
let bambang: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  dewi = people.as('siak_operator')
  bambang = people.as('section_head')
})

const delivery = (kind: SupplyKind, quantity: string, press: string = randomUUID()) =>
  deliveryForm.parse({ press, kind, quantity, deliveryNumber: '470/15/2026', note: '' })

const spoilage = (changes: object = {}) =>
  spoilForm.parse({
    ...{ press: randomUUID(), kind: 'card_blank', quantity: '2', reason: 'misprint' },
    ...{ number: '', note: '', ...changes },
  })

const counted = (found: Partial<Record<SupplyKind, string>>, reason = '') =>
  countForm.parse({ press: randomUUID(), ...found, reason })

const settled = (countId: string, decision: string, objection = '') =>
  settleCountForm.parse({ press: randomUUID(), countId, decision, objection })

const left = async () =>
  Object.fromEntries((await getSupplies(dewi)).kept.map(({ kind, left }) => [kind, left])) as Record<
    SupplyKind,
    number
  >

/** What the ledger has of everything just now, to count it right. */
async function asCounted(changes: Partial<Record<SupplyKind, number>> = {}) {
  const found = { ...(await left()), ...changes }
  return Object.fromEntries(Object.entries(found).map(([kind, number]) => [kind, String(number)]))
}

async function cardToPrint(): Promise<string> {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
  await walk(people.all, number, 'card_printing')
  return number
}

async function print(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('no such application')
  const seenVersion = application.version
  return moveApplication(dewi, { press: randomUUID(), number, seenVersion, move: 'print' })
}

const stateOf = async (number: string) => (await applications.findByNumber(database(), number))?.state

const leave = (kind: SupplyKind, left: number) =>
  database()
    .update(supplies)
    .set({ left })
    .where(and(eq(supplies.officeId, dewi.officeId), eq(supplies.kind, kind)))

describe('a delivery', () => {
  it('is added to what is left, once per press, with the letter it came with and a trace', async () => {
    const { card_blank: before } = await left()
    const form = delivery('card_blank', '250')

    await Promise.all([receiveSupply(dewi, form), receiveSupply(dewi, form)])

    expect((await left()).card_blank).toBe(before + 250)
    const [entry] = (await getSupplyLedger(bambang, {})).rows
    expect(entry).toMatchObject({
      ...{ change: 'received', quantity: 250, left: before + 250 },
      ...{ deliveryNumber: '470/15/2026', staffName: dewi.name },
    })
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.act, 'supply_received'))
    expect(traces).toMatchObject([{ staffId: dewi.id, detail: 'card_blank +250' }])
  })

  it('holds 1 to 5000 written in digits, and names its letter', () => {
    for (const quantity of ['0', '5001', '-1', '1,5', 'seribu', ''])
      expect(
        deliveryForm.safeParse({ press: randomUUID(), kind: 'film', quantity, deliveryNumber: ' ' }).error
          ?.issues,
      ).toMatchObject([
        { path: ['quantity'], message: 'Isi jumlahnya dengan angka, 1 sampai 5000.' },
        { path: ['deliveryNumber'], message: 'Isi nomor surat jalan.' },
      ])
  })

  it('is written down, spoiled and counted by nobody but the operator and the section head', async () => {
    for (const role of ['counter_officer', 'regency_verifier', 'district_head', 'admin'] as const) {
      const other = people.as(role)
      const notYours = expect.objectContaining({ reason: 'not_yours' })
      expect(() => receiveSupply(other, delivery('film', '10'))).toThrow(notYours)
      expect(() => spoilSupply(other, spoilage())).toThrow(notYours)
      expect(() => countSupplies(other, counted({ card_blank: '1' }))).toThrow(notYours)
      expect(() => settleSupplyCount(other, settled(randomUUID(), 'confirmed'))).toThrow(notYours)
      await expect(getSupplies(other)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(getSupplyLedger(other, {})).rejects.toMatchObject({ reason: 'not_found' })
      expect(await lowSupplies(other)).toEqual([])
    }
  })

  it('is not written down by someone whose days as head of section are over', async () => {
    const acting = { delegationId: randomUUID(), kind: 'plh', document: '800/1' } as const
    const over: StaffActor = {
      ...people.as('counter_officer'),
      ...{ role: 'section_head', acting: { ...acting, ownRole: 'counter_officer' } },
    }
    await expect(receiveSupply(over, delivery('film', '10'))).rejects.toMatchObject({
      reason: 'delegation_over',
    })
  })
})

describe('printing a card', () => {
  it('takes a blank, and of ribbon and film only where the office keeps them', async () => {
    await print(await cardToPrint())
    expect(Object.keys(await left())).toEqual(['card_blank'])
    await receiveSupply(dewi, delivery('ribbon', '250'))
    await receiveSupply(dewi, delivery('film', '500'))
    const before = await left()
    const number = await cardToPrint()

    await print(number)

    expect(await left()).toEqual({
      card_blank: before.card_blank - 1,
      ribbon: before.ribbon - 1,
      film: before.film - 1,
    })
    const { rows } = await getSupplyLedger(dewi, {})
    expect(rows.slice(0, 3)).toMatchObject(
      (['film', 'ribbon', 'card_blank'] as const).map(kind => ({
        ...{ kind, change: 'used', quantity: -1, applicationNumber: number, staffName: dewi.name },
      })),
    )
  })

  it.each([
    ['card_blank', 'no_card_blank'],
    ['ribbon', 'no_ribbon'],
    ['film', 'no_film'],
  ] as const)('with no %s left is refused as %s, and nothing is half done', async (kind, reason) => {
    const number = await cardToPrint()
    const before = await left()
    await leave(kind, 0)

    await expect(print(number)).rejects.toMatchObject({ reason })

    expect(await left()).toEqual({ ...before, [kind]: 0 })
    expect(await stateOf(number)).toBe('card_printing')
    await leave(kind, before[kind])
  })

  it('by two at once with one blank left prints one card', async () => {
    const numbers = [await cardToPrint(), await cardToPrint()]
    const before = await left()
    await leave('card_blank', 1)

    const outcomes = await Promise.allSettled(numbers.map(print))

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'no_card_blank' },
    })
    expect((await Promise.all(numbers.map(stateOf))).sort()).toEqual(['card_printing', 'handover'])
    expect(await left()).toMatchObject({ card_blank: 0, ribbon: before.ribbon - 1, film: before.film - 1 })
    await leave('card_blank', before.card_blank)
  })
})

describe('what is spoiled', () => {
  it('goes off what is left, with why and for which case', async () => {
    const { card_blank: before } = await left()
    const number = await cardToPrint()

    await spoilSupply(bambang, spoilage({ number, quantity: '2' }))

    expect((await left()).card_blank).toBe(before - 2)
    expect((await getSupplyLedger(dewi, { kind: 'card_blank' })).rows[0]).toMatchObject({
      ...{ change: 'spoiled', quantity: -2, spoilReason: 'misprint', applicationNumber: number },
    })
  })

  it('is never more than there is, never for a case of another office, and not without a reason', async () => {
    const before = await left()
    await leave('card_blank', 1)
    await expect(spoilSupply(dewi, spoilage())).rejects.toMatchObject({ reason: 'supply_short' })
    await leave('card_blank', before.card_blank)
    const elsewhere = await takeInWalkIn(people.elsewhere, filledIn('lost', { villageCode: '35.08.15.2001' }))
    await expect(spoilSupply(dewi, spoilage({ number: elsewhere }))).rejects.toMatchObject({
      reason: 'not_found',
    })
    expect(await left()).toEqual(before)
    expect(
      spoilForm.safeParse({ ...spoilage(), quantity: '1', reason: 'other' }).error?.issues,
    ).toMatchObject([{ path: ['note'], message: 'Tulis apa sebabnya.' }])
  })
})

const keptCount = (id: string) => database().select().from(supplyCounts).where(eq(supplyCounts.id, id))

describe('the closing count', () => {
  it('is one person’s word until a second one agrees; then the difference is booked with its reason', async () => {
    const before = await left()
    const found = await asCounted({ ribbon: before.ribbon - 3 })
    const id = await countSupplies(dewi, counted(found, 'Tiga panel robek saat ribbon diganti'))
    expect(await left()).toEqual(before)
    expect((await getSupplies(bambang)).open).toMatchObject({ id, isOwn: false, countedByName: dewi.name })
    expect((await getSupplies(dewi)).open).toMatchObject({ id, isOwn: true })

    await settleSupplyCount(bambang, settled(id, 'confirmed'))

    expect(await left()).toEqual({ ...before, ribbon: before.ribbon - 3 })
    expect((await getSupplyLedger(dewi, {})).rows[0]).toMatchObject({
      ...{ kind: 'ribbon', change: 'corrected', quantity: -3 },
      note: 'Tiga panel robek saat ribbon diganti',
    })
    const { open, settled: last } = await getSupplies(dewi)
    expect(open).toBeUndefined()
    expect(last[0]).toMatchObject({ id, state: 'confirmed', settledByName: bambang.name })
  })

  it('is dated by both who were there, and the database itself knows no count one person settled alone', async () => {
    const began = new Date()
    const id = await countSupplies(dewi, counted(await asCounted()))
    const [open] = await keptCount(id)
    expect(open).toMatchObject({ countedBy: dewi.id, settledBy: null, settledAt: null })
    const alone = database()
      .update(supplyCounts)
      .set({ state: 'confirmed', settledBy: dewi.id, settledAt: new Date() })
      .where(eq(supplyCounts.id, id))
    await expect(alone).rejects.toMatchObject({ cause: { constraint_name: 'supply_counts_by_two' } })

    await settleSupplyCount(bambang, settled(id, 'confirmed'))

    const [count] = await keptCount(id)
    expect(count).toMatchObject({ countedBy: dewi.id, settledBy: bambang.id })
    const moments = [began, count?.countedAt, count?.settledAt, new Date()].map(Number)
    expect(moments).toEqual(moments.toSorted((one, other) => one - other))
    expect((await getSupplies(dewi)).settled[0]).toMatchObject({ id, countedAt: count?.countedAt })
    const traces = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, id))
      .orderBy(auditEvents.id)
    expect(traces.map(({ act, staffId }) => [act, staffId])).toEqual([
      ['supplies_counted', dewi.id],
      ['supply_count_settled', bambang.id],
    ])
  })

  it('is not settled by whoever counted, also not in another role', async () => {
    const id = await countSupplies(dewi, counted(await asCounted()))
    for (const decision of ['confirmed', 'disputed']) {
      const form = settled(id, decision, 'Ada')
      await expect(settleSupplyCount(dewi, form)).rejects.toMatchObject({ reason: 'own_count' })
      await expect(settleSupplyCount({ ...dewi, role: 'section_head' }, form)).rejects.toMatchObject({
        reason: 'own_count',
      })
    }
    await expect(settleSupplyCount(bambang, settled(id, 'withdrawn'))).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await settleSupplyCount(dewi, settled(id, 'withdrawn'))
    expect((await getSupplies(dewi)).settled[0]).toMatchObject({ id, state: 'withdrawn' })
  })

  it('waits alone, and is settled once however many press', async () => {
    const id = await countSupplies(bambang, counted(await asCounted({ film: 480 }), 'Satu lembar cacat'))
    await expect(countSupplies(dewi, counted(await asCounted()))).rejects.toMatchObject({
      reason: 'count_open',
    })
    const { film } = await left()

    const outcomes = await Promise.allSettled([
      settleSupplyCount(dewi, settled(id, 'confirmed')),
      settleSupplyCount(dewi, settled(id, 'confirmed')),
    ])

    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'count_settled' },
    })
    expect((await left()).film).toBe(480)
    expect(film).not.toBe(480)
  })

  it('that the second person disputes corrects nothing, and says what they found', async () => {
    const before = await left()
    const id = await countSupplies(dewi, counted(await asCounted({ card_blank: 3 }), 'Tidak ketemu'))
    expect(settleCountForm.safeParse({ ...settled(id, 'confirmed'), decision: 'disputed' }).success).toBe(
      false,
    )
    await settleSupplyCount(bambang, settled(id, 'disputed', 'Satu dus masih di lemari kedua'))
    expect(await left()).toEqual(before)
    expect((await getSupplies(dewi)).settled[0]).toMatchObject({
      ...{ state: 'disputed', objection: 'Satu dus masih di lemari kedua' },
    })
  })

  it('counts everything that is kept, and says why it is not what the ledger says', async () => {
    const refused = (found: Partial<Record<SupplyKind, string>>, reason: string) =>
      expect(countSupplies(dewi, counted(found))).rejects.toMatchObject({ reason })
    await refused({ card_blank: '10' }, 'count_incomplete')
    await refused(await asCounted({ card_blank: 10 }), 'count_unexplained')
    const elsewhere: StaffActor = { ...people.elsewhere, role: 'section_head' }
    await expect(setSupplyWarning(elsewhere, warning('film', '5'))).rejects.toMatchObject({
      reason: 'supply_not_kept',
    })
  })

  it('holds for what was there when it was counted: what was printed meanwhile stays printed', async () => {
    const before = await left()
    const id = await countSupplies(dewi, counted(await asCounted({ ribbon: before.ribbon - 2 }), 'Robek'))
    await print(await cardToPrint())
    await settleSupplyCount(bambang, settled(id, 'confirmed'))
    expect((await left()).ribbon).toBe(before.ribbon - 3)
  })

  it('that would leave less than nothing by now is refused, and counted anew', async () => {
    const before = await left()
    const id = await countSupplies(dewi, counted(await asCounted({ film: 0 }), 'Film tidak ada'))
    await spoilSupply(dewi, spoilage({ kind: 'film', quantity: '1' }))
    await expect(settleSupplyCount(bambang, settled(id, 'confirmed'))).rejects.toMatchObject({
      reason: 'count_outdated',
    })
    expect((await left()).film).toBe(before.film - 1)
    expect((await getSupplies(dewi)).open?.id).toBe(id)
    await settleSupplyCount(dewi, settled(id, 'withdrawn'))
  })
})

const warning = (kind: SupplyKind, warnAt: string) => warningForm.parse({ press: randomUUID(), kind, warnAt })

describe('little that is left', () => {
  it('is told to the operator and the section head from the number on that the office chose', async () => {
    const { ribbon } = await left()
    await setSupplyWarning(bambang, warning('ribbon', String(ribbon - 1)))
    expect(await lowSupplies(dewi)).toEqual([])
    await setSupplyWarning(bambang, warning('ribbon', String(ribbon)))
    expect(await lowSupplies(dewi)).toMatchObject([{ kind: 'ribbon', left: ribbon }])
    expect(await lowSupplies(bambang)).toHaveLength(1)
  })
})

describe('the ledger', () => {
  it('is read in pages that follow each other without a gap, and is the office’s own', async () => {
    for (let at = 0; at < 25; at += 1) await receiveSupply(dewi, delivery('film', '1'))
    const first = await getSupplyLedger(dewi, { kind: 'film' })
    const second = await getSupplyLedger(dewi, { kind: 'film', before: first.next })
    const [last] = first.rows.slice(-1)
    expect(first.rows).toHaveLength(20)
    expect(last && last.left - last.quantity).toBe(second.rows[0]?.left)
    const elsewhere: StaffActor = { ...people.elsewhere, role: 'section_head' }
    expect((await getSupplyLedger(elsewhere, {})).rows).toHaveLength(1)
  })

  it('cannot be changed, shortened or emptied', async () => {
    await expect(database().update(supplyEntries).set({ note: 'lain' })).rejects.toThrow()
    await expect(database().delete(supplyEntries)).rejects.toThrow()
    await expect(database().execute('truncate supply_entries')).rejects.toThrow()
  })
})
