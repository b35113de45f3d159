import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as desk from '@/db/repositories/desk'
import { pauseClock } from '@/lib/commands/pause-clock'
import type { StaffActor } from '@/lib/domain/actor'

/** The operator of the first office waits for an answer of the regency on the oldest case on their desk. */
export async function seedPauses(staff: readonly StaffActor[]) {
  const operator = staff.find(({ role }) => role === 'siak_operator')
  if (!operator) return
  const [waiting] = await desk.waiting(database(), { officeId: operator.officeId }, ['siak_entry'], 1)
  const application = waiting && (await applications.findByNumber(database(), waiting.number))
  if (!application) return
  await pauseClock(operator, {
    ...{ press: randomUUID(), number: application.number, seenVersion: application.version },
    reason: 'awaiting_regency',
  })
}
