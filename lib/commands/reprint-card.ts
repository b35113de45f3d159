import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as reprints from '@/db/repositories/reprints'
import * as supplies from '@/db/repositories/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { isReprintable, printsCards, reprintReasons } from '@/lib/domain/reprint'
import type { ReprintForm } from '@/lib/domain/reprint-form'
import { officeApplication } from './find-own'
import { assertNotClaimed } from './met'
import { once } from './once'
import { assertPrintsSeen } from './printings'

/**
 * Cetak ulang: a card that waits for its owner was printed once more, which took of each supply again; the case stays where it is. Refuses
 * with `not_yours` all who print no cards, `not_reprintable` where no printed card waits, `claimed_by_other` what another has in hand,
 * `changed_meanwhile` whoever saw it printed less often, and as `supplies.consume` does when something is used up.
 */
export async function reprintCard(actor: StaffActor, form: ReprintForm): Promise<null> {
  if (!printsCards(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'reprint_card', async () => {
      const application = await officeApplication(on, actor, form.number)
      if (!isReprintable(application.state)) throw new Refusal('not_reprintable')
      await assertNotClaimed(on, actor, application)
      await assertPrintsSeen(on, application, form.seenPrints)

      const { id: applicationId, officeId } = application
      const { reason, note } = form
      const printing = form.seenPrints + 1
      const staffId = actor.id
      await supplies.consume(on, {
        ...{ officeId, applicationId, staffId },
        note: `Cetak ulang, cetakan ke-${printing}: ${reprintReasons[reason].toLowerCase()}`,
      })
      await reprints.insert(on, {
        ...{ officeId, applicationId, printing, reason, note, staffId },
        delegationId: actor.acting?.delegationId,
      })
      await audit.trace(on, {
        ...{ officeId, staffId, subjectId: applicationId },
        act: 'card_reprinted',
        detail: `${printing} ${reason}`,
      })
      await live.announce(on, { officeId, subject: 'application', id: applicationId })
      await live.announce(on, { officeId, subject: 'supplies', id: applicationId })
      return null
    }),
  )
}
