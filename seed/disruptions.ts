import { randomUUID } from 'node:crypto'
import { transact } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import { declareDisruption } from '@/lib/commands/declare-disruption'
import { endDisruption } from '@/lib/commands/end-disruption'
import type { StaffActor } from '@/lib/domain/actor'
import { disruptionCauses } from '@/lib/domain/disruption'

const HOUR = 60 * 60 * 1000

/** Two disruptions that are over: the central system, two days ago, for three hours; and the printer just now, which held whoever waits for it. */
export async function seedDisruptions(staff: readonly StaffActor[], now: Date) {
  const operator = staff.find(({ role }) => role === 'siak_operator')
  if (!operator) return
  const { siak, printer } = disruptionCauses
  const beganAt = new Date(now.getTime() - 48 * HOUR)
  const endedAt = new Date(beganAt.getTime() + 3 * HOUR)
  await transact(on =>
    disruptions.insert(on, {
      ...{ officeId: operator.officeId, cause: 'siak', words: siak.words, advice: siak.advice },
      ...{ beganAt, endedAt, declaredBy: operator.id, endedBy: operator.id, createdAt: beganAt },
    }),
  )
  const { words, advice } = printer
  const began = new Date(now.getTime() - HOUR / 2)
  const form = { press: randomUUID(), cause: 'printer' as const, words, advice, began }
  const id = await declareDisruption(operator, form)
  await endDisruption(operator, { press: randomUUID(), id })
}
