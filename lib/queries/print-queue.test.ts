import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { applications as applicationsTable } from '@/db/schema/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { supplies } from '@/db/schema/supplies'
import { moveApplication } from '@/lib/commands/move-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import { writeCursor } from '@/lib/domain/cursor'
import { longSince, printTurnOf, turnNumber } from '@/lib/domain/print-queue'
import type { Variant } from '@/lib/domain/service'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { getSupplyLedger } from './get-supply-ledger'
import { listDesk } from './list-desk'

let people: Awaited<ReturnType<typeof openOffices>>
let dewi: StaffActor
/** In the order in which they were handed in. */
const waiting: { number: string; variant: Variant }[] = []

const LONG_AGO = 'damaged'
const ARRIVED: readonly Variant[] = ['damaged', 'lost', 'transfer_in', 'new', 'damaged', 'lost', 'new']

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  dewi = people.as('siak_operator')
  for (const variant of [LONG_AGO, ...ARRIVED] as const)
    waiting.push({ number: await inPrinting(variant), variant })
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)
  await database()
    .update(applicationsTable)
    .set({ handedInAt: longAgo })
    .where(eq(applicationsTable.number, numberOf(0)))
})

beforeEach(() => leave(500))

async function inPrinting(variant: Variant) {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn(variant))
  await walk(people.all, number, 'card_printing')
  return number
}

const numberOf = (at: number) => waiting[at]?.number ?? ''

const leave = (left: number) =>
  database()
    .update(supplies)
    .set({ left, warnAt: 0 })
    .where(and(eq(supplies.officeId, dewi.officeId), eq(supplies.kind, 'card_blank')))

const printQueue = (asked: { after?: string; most?: number } = {}) =>
  listDesk(dewi, { state: 'card_printing', ...asked })

const numbersOf = ({ rows }: { rows: readonly { number: string }[] }) => rows.map(({ number }) => number)

const inOrderOf = (...places: number[]) => places.map(numberOf)

async function print(number: string) {
  const application = await applications.findByNumber(database(), number)
  const form = { press: randomUUID(), number, move: 'print', seenVersion: application?.version ?? 0 } as const
  await moveApplication(dewi, form)
}

describe('the print queue', () => {
  it('is as everywhere while there is enough for all: who handed in earliest is first', async () => {
    const desk = await printQueue()
    expect(numbersOf(desk)).toEqual(inOrderOf(0, 1, 2, 3, 4, 5, 6, 7))
    expect(desk.scarce).toBeUndefined()
    expect(desk.rows.every(({ turn }) => turn === undefined)).toBe(true)
  })

  it('is in turns as soon as one blank is missing, and says why on each row and how many are left for how many', async () => {
    await leave(7)
    const desk = await printQueue()
    expect(numbersOf(desk)).toEqual(inOrderOf(0, 4, 7, 3, 2, 6, 1, 5))
    expect(desk.rows.map(({ turn }) => turn)).toEqual([
      ...['waited_long', 'first_card', 'first_card', 'moved_here', 'lost', 'lost', 'damaged', 'damaged'],
    ])
    expect(desk.scarce).toMatchObject({
      ...{ supplies: [{ kind: 'card_blank', left: 7 }], waiting: 8, inTurns: true },
    })
    await leave(8)
    expect((await printQueue()).scarce).toBeUndefined()
  })

  it('stands as the rule says, row for row', async () => {
    await leave(1)
    const { rows } = await printQueue()
    const since = longSince(new Date())
    const key = (row: (typeof rows)[number]): [number, number] => [
      turnNumber(printTurnOf(row, since)),
      row.handedInAt?.getTime() ?? 0,
    ]
    const sorted = rows.toSorted((one, other) => {
      const [[turn, at], [otherTurn, otherAt]] = [key(one), key(other)]
      return turn - otherTurn || at - otherAt
    })
    expect(numbersOf({ rows })).toEqual(numbersOf({ rows: sorted }))
  })

  it('is leafed through page by page, each once, also when a delivery comes in between', async () => {
    await leave(2)
    const found: string[] = []
    let after: string | undefined
    for (let page = 0; page === 0 || after; page += 1) {
      const { rows, next } = await printQueue({ most: 3, after })
      found.push(...numbersOf({ rows }))
      after = next
      await leave(500)
    }
    expect(found).toEqual(inOrderOf(0, 4, 7, 3, 2, 6, 1, 5))
  })

  it('goes on in the usual order for whoever began in it', async () => {
    const { next, rows } = await printQueue({ most: 3 })
    await leave(2)
    const rest = await printQueue({ after: next })
    expect([...numbersOf({ rows }), ...numbersOf(rest)]).toEqual(inOrderOf(0, 1, 2, 3, 4, 5, 6, 7))
    const broken = writeCursor({ at: new Date(0), id: randomUUID(), turn: 3 }).replace('giliran3', 'giliranx')
    expect(numbersOf(await printQueue({ after: broken }))).toEqual(inOrderOf(0, 4, 7, 3, 2, 6, 1, 5))
  })

  it('leaves all else on the desk as it was, where it is only said', async () => {
    await leave(2)
    const desk = await listDesk(dewi)
    expect(numbersOf(desk)).toEqual(inOrderOf(0, 1, 2, 3, 4, 5, 6, 7))
    expect(desk.scarce).toMatchObject({ waiting: 8, inTurns: false })
    expect((await listDesk(people.as('section_head'))).scarce).toBeUndefined()
    expect((await listDesk(people.as('regency_verifier'))).scarce).toBeUndefined()
  })

  it('is no lock: a card printed out of turn is printed, and that is written in the ledger and the trail', async () => {
    await leave(3)
    await print(numberOf(2))
    const written = async () => {
      const [entry] = (await getSupplyLedger(dewi, { kind: 'card_blank' })).rows
      const traces = await database()
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.act, 'card_printed_out_of_turn'))
      return { entry, traces }
    }
    expect(await written()).toMatchObject({
      entry: { applicationNumber: numberOf(2), note: 'Mendahului 4 berkas yang gilirannya lebih dulu' },
      traces: [{ staffId: dewi.id, detail: 'lost 4' }],
    })

    await print(numberOf(0))
    expect(await written()).toMatchObject({
      entry: { applicationNumber: numberOf(0), note: null },
      traces: [{ detail: 'lost 4' }],
    })
    await leave(500)
    await print(numberOf(1))
    const { entry, traces } = await written()
    expect(entry).toMatchObject({ applicationNumber: numberOf(1), note: null })
    expect(traces).toHaveLength(1)
  })
})
