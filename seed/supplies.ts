import { randomUUID } from 'node:crypto'
import { transact } from '@/db/client'
import * as supplies from '@/db/repositories/supplies'
import { countSupplies } from '@/lib/commands/count-supplies'
import { receiveSupply } from '@/lib/commands/receive-supply'
import { setSupplyWarning } from '@/lib/commands/set-supply-warning'
import { settleSupplyCount } from '@/lib/commands/settle-supply-count'
import { spoilSupply } from '@/lib/commands/spoil-supply'
import type { StaffActor } from '@/lib/domain/actor'
import { keepsSupplies } from '@/lib/domain/role'
import { countForm, deliveryForm, settleCountForm, spoilForm, warningForm } from '@/lib/domain/supply-form'

/** What the regency sent before the first card is printed: film enough, and of ribbon less than the office likes to have. */
const deliveries = [
  {
    kind: 'ribbon',
    quantity: '200',
    deliveryNumber: '470/118/2026',
    note: 'Dua rol, masing-masing 100 kartu',
  },
  { kind: 'film', quantity: '500', deliveryNumber: '470/118/2026', note: '' },
] as const

const spoiled = [
  { kind: 'card_blank', quantity: '1', reason: 'jammed', note: '' },
  { kind: 'ribbon', quantity: '12', reason: 'stored_badly', note: 'Ujung rol terlipat' },
] as const

/** Brings ribbon and film into the cupboard of the first office, which wants to be warned early of ribbon. */
export async function seedDeliveries(staff: readonly StaffActor[]) {
  const [keeper] = keepers(staff)
  if (!keeper) return
  for (const delivery of deliveries)
    await receiveSupply(keeper, deliveryForm.parse({ press: randomUUID(), ...delivery }))
  const warning = { press: randomUUID(), kind: 'ribbon', warnAt: '200' }
  await setSupplyWarning(keeper, warningForm.parse(warning))
}

/** Writes off what was spoiled, and counts the rest by two people: one blank was missing. */
export async function seedCount(staff: readonly StaffActor[]) {
  const [keeper, second] = keepers(staff)
  if (!keeper || !second) return
  for (const spoilage of spoiled)
    await spoilSupply(keeper, spoilForm.parse({ press: randomUUID(), number: '', ...spoilage }))

  const kept = await transact(on => supplies.levels(on, keeper.officeId))
  const found = kept.map(({ kind, left }) => [kind, String(kind === 'card_blank' ? left - 1 : left)])
  const reason = 'Satu blangko terselip dan tidak ditemukan'
  const count = countForm.parse({ press: randomUUID(), ...Object.fromEntries(found), reason })
  const countId = await countSupplies(keeper, count)
  const agreed = { press: randomUUID(), countId, decision: 'confirmed', objection: '' }
  await settleSupplyCount(second, settleCountForm.parse(agreed))
}

/** Of the first office: whoever prints, and the head. */
const keepers = (staff: readonly StaffActor[]) =>
  staff
    .filter(({ role, officeId }) => keepsSupplies(role) && officeId === staff[0]?.officeId)
    .toSorted((one, other) => other.role.localeCompare(one.role))
