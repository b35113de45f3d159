import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as desk from '@/db/repositories/desk'
import { reprintCard } from '@/lib/commands/reprint-card'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { printsCards } from '@/lib/domain/reprint'

/** The operator of the first office prints the oldest card at the counter once more: its chip could not be read. */
export async function seedReprint(staff: readonly StaffActor[]) {
  const operator = staff.find(({ role }) => printsCards(role))
  if (!operator) return
  const [waiting] = await desk.waiting(database(), { officeId: operator.officeId }, [AWAITING_HANDOVER], 1)
  if (!waiting) return
  await reprintCard(operator, {
    ...{ press: randomUUID(), number: waiting.number, seenPrints: 1 },
    reason: 'chip_unreadable',
  })
}
