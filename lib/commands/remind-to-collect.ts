import 'server-only'
import { transact } from '@/db/client'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import type { WaitingCardForm } from '@/lib/domain/handover-form'
import { collectMessage } from '@/lib/domain/message'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { officeApplication } from './find-own'
import { once } from './once'
import { progressAddress, writeMessage } from './prepare-message'

/** Writes the message that a card still waits, to be opened in WhatsApp. Tells its id; null where the number takes no messages. Refuses with `not_found`, `not_yours` away from the counter, `not_now` when no card waits. */
export function remindToCollect(actor: StaffActor, form: WaitingCardForm): Promise<string | null> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'remind_to_collect', async () => {
      const application = await officeApplication(on, actor, form.number)
      if (application.state !== AWAITING_HANDOVER) throw new Refusal('not_now')
      const text = collectMessage(progressAddress(application))
      return (await writeMessage(on, application, { topic: 'card_waits', text })) ?? null
    }),
  )
}
