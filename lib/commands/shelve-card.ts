import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import type { ShelfForm } from '@/lib/domain/handover-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { officeApplication } from './find-own'
import { once } from './once'

/** Notes on which shelf a printed card waits; nothing typed takes it off. Refuses with `not_found`, `not_yours` away from the counter, `not_now` when no card waits. */
export function shelveCard(actor: StaffActor, form: ShelfForm): Promise<null> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'shelve_card', async () => {
      const { id, officeId, state } = await officeApplication(on, actor, form.number)
      if (state !== AWAITING_HANDOVER) throw new Refusal('not_now')
      await applications.keepShelf(on, id, form.shelf ?? null)
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: id },
        act: 'card_shelved',
        detail: form.shelf,
      })
      return null
    }),
  )
}
