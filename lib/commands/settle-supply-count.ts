import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as supplies from '@/db/repositories/supplies'
import * as supplyCounts from '@/db/repositories/supply-counts'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { CountDecision } from '@/lib/domain/supply'
import type { SettleCountForm } from '@/lib/domain/supply-form'
import { atSupplies } from './at-supplies'

/**
 * A second person agrees with a count, and the differences are booked with its reason; or says what they found instead; or whoever
 * counted takes it back. Refuses as `atSupplies` does, with `own_count` whoever would settle their own, `not_yours` whoever would take
 * back another's, `count_settled` what was settled meanwhile, and `count_outdated` where less is left by now than was missing.
 */
export const settleSupplyCount = (actor: StaffActor, form: SettleCountForm): Promise<null> =>
  atSupplies(actor, form, 'settle_supply_count', async on => {
    const { officeId, id: staffId } = actor
    const { countId, decision, objection } = form
    // In this order, as whoever counts next: what is left, then the count.
    await supplies.holdLevels(on, officeId)
    const count = await supplyCounts.hold(on, officeId, countId)
    if (!count) throw new Refusal('not_found')
    assertMaySettle(actor, count, decision)

    if (decision === 'confirmed') await bookDifferences(on, actor, count)
    await supplyCounts.settle(on, countId, {
      ...{ state: decision, settledBy: staffId, settledAt: new Date() },
      objection: decision === 'disputed' ? objection : undefined,
    })
    await audit.trace(on, {
      ...{ officeId, staffId, subjectId: countId },
      act: 'supply_count_settled',
      detail: decision,
    })
    return null
  })

type Count = NonNullable<Awaited<ReturnType<typeof supplyCounts.hold>>>

function assertMaySettle({ id }: StaffActor, { settledAt, countedBy }: Count, decision: CountDecision) {
  if (settledAt) throw new Refusal('count_settled')
  const isOwn = countedBy === id
  if (isOwn && decision !== 'withdrawn') throw new Refusal('own_count')
  if (!isOwn && decision === 'withdrawn') throw new Refusal('not_yours')
}

/** What was printed since the count went off both numbers, so the difference of that moment still holds. */
async function bookDifferences(on: Connection, { officeId, id: staffId }: StaffActor, count: Count) {
  for (const { kind, found, expected } of count.lines) {
    const difference = found - expected
    if (difference === 0) continue
    const booking = {
      officeId,
      kind,
      difference,
      countId: count.id,
      staffId,
      note: count.reason ?? undefined,
    }
    if (!(await supplies.correct(on, booking))) throw new Refusal('count_outdated')
  }
}
