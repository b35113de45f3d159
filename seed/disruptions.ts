import type { Connection } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import type { StaffActor } from '@/lib/domain/actor'
import { disruptionCauses } from '@/lib/domain/disruption'

const HOUR = 60 * 60 * 1000

/** One disruption that is over: the central system, two days ago, for three hours. */
export async function seedDisruptions(on: Connection, staff: readonly StaffActor[], now: Date) {
  const operator = staff.find(({ role }) => role === 'siak_operator')
  if (!operator) return
  const { words, advice } = disruptionCauses.siak
  const beganAt = new Date(now.getTime() - 48 * HOUR)
  const endedAt = new Date(beganAt.getTime() + 3 * HOUR)
  await disruptions.insert(on, {
    ...{ officeId: operator.officeId, cause: 'siak', words, advice, beganAt, endedAt },
    ...{ declaredBy: operator.id, endedBy: operator.id, createdAt: beganAt },
  })
}
