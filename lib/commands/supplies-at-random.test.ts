import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as supplies from '@/db/repositories/supplies'
import { supplyEntries } from '@/db/schema/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { SPOIL_REASONS, SUPPLY_KINDS } from '@/lib/domain/supply'
import { countForm, deliveryForm, settleCountForm, spoilForm } from '@/lib/domain/supply-form'
import { walk } from '@/seed/applications'
import { chance } from '@/tests/chance'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { countSupplies } from './count-supplies'
import { moveApplication } from './move-application'
import { receiveSupply } from './receive-supply'
import { settleSupplyCount } from './settle-supply-count'
import { spoilSupply } from './spoil-supply'
import { takeInWalkIn } from './take-in-walk-in'

const CARDS = 12
const ROUNDS = 60

let people: Awaited<ReturnType<typeof openOffices>>
let keepers: readonly [StaffActor, StaffActor]
const toPrint: string[] = []
const printed: string[] = []

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  keepers = [people.as('siak_operator'), people.as('section_head')]
  for (let at = 0; at < CARDS; at += 1) {
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
    await walk(people.all, number, 'card_printing')
    toPrint.push(number)
  }
  const most = { kind: 'card_blank', quantity: '485', reason: 'defective', number: '', note: '' }
  await spoilSupply(keepers[0], spoilForm.parse({ press: randomUUID(), ...most }))
})

type Dice = ReturnType<typeof chance>

const acts = { receive, spoil, count, settle, print, printAgain }
const ACTS = Object.values(acts)

async function receive(dice: Dice, actor: StaffActor) {
  const kind = dice.of(SUPPLY_KINDS)
  const form = { press: randomUUID(), kind, quantity: String(1 + dice.below(3)), deliveryNumber: '470/1' }
  await receiveSupply(actor, deliveryForm.parse({ ...form, note: '' }))
}

async function spoil(dice: Dice, actor: StaffActor) {
  const [kind, reason] = [dice.of(SUPPLY_KINDS), dice.of(SPOIL_REASONS)]
  const form = { press: randomUUID(), kind, reason, quantity: String(1 + dice.below(60)), number: '' }
  await spoilSupply(actor, spoilForm.parse({ ...form, note: 'Terlipat' }))
}

async function count(dice: Dice, actor: StaffActor) {
  const kept = await supplies.levels(database(), actor.officeId)
  const found = kept.map(({ kind, left }) => [kind, String(Math.max(0, left - 3 + dice.below(6)))])
  const form = { press: randomUUID(), ...Object.fromEntries(found), reason: 'Dihitung ulang' }
  waiting = await countSupplies(actor, countForm.parse(form))
}

let waiting: string = randomUUID()

async function settle(dice: Dice, actor: StaffActor) {
  const decision = dice.of(['confirmed', 'confirmed', 'disputed', 'withdrawn'])
  const form = { press: randomUUID(), countId: waiting, decision, objection: 'Ada di laci' }
  await settleSupplyCount(actor, settleCountForm.parse(form))
}

async function print(dice: Dice) {
  const number = dice.of(toPrint)
  const application = number && (await applications.findByNumber(database(), number))
  if (!application) return
  const press = { press: randomUUID(), number, seenVersion: application.version, move: 'print' as const }
  await moveApplication(keepers[0], press)
  toPrint.splice(toPrint.indexOf(number), 1)
  printed.push(number)
}

async function printAgain(dice: Dice, actor: StaffActor) {
  const number = dice.of(printed)
  const application = number && (await applications.findByNumber(database(), number))
  if (!application) return
  const { officeId, id: applicationId } = application
  const again = { officeId, applicationId, staffId: actor.id, note: 'Cetak ulang: hasilnya buram' }
  await transact(on => supplies.consume(on, again))
}

/** A refusal is an answer; anything else that is thrown is a fault. */
const answered = (act: Promise<void>) =>
  act.catch(thrown => {
    if (!isRefusal(thrown)) throw thrown
  })

it.each([1, 20_261_127, 350_810])(
  'whatever two people do at once, the ledger goes from entry to entry without a gap, never below nothing, and ends at what is left (%i)',
  async seed => {
    const dice = chance(seed)
    for (let round = 0; round < ROUNDS; round += 1) {
      const both = keepers.map(actor => answered((dice.of(ACTS) ?? receive)(dice, actor)))
      await Promise.all(both)
    }

    for (const { kind, left } of await supplies.levels(database(), keepers[0].officeId)) {
      const entries = (
        await database()
          .select()
          .from(supplyEntries)
          .where(eq(supplyEntries.kind, kind))
          .orderBy(supplyEntries.id)
      ).filter(({ officeId }) => officeId === keepers[0].officeId)
      let sum = 0
      for (const entry of entries) {
        sum += entry.quantity
        expect(entry.left, `${kind}, entry ${entry.id}`).toBe(sum)
        expect(entry.left).toBeGreaterThanOrEqual(0)
      }
      expect(sum, kind).toBe(left)
    }
  },
)
