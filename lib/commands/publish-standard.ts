import 'server-only'
import { transact } from '@/db/client'
import { trace } from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayPublishStandard } from '@/lib/domain/role'
import type { StandardForm } from '@/lib/domain/standard-form'
import { officeDay } from '@/lib/domain/working-days'
import { onceActing } from './once-acting'

/**
 * Publishes the next version of the actor's office's standard; it takes over on its day, and what was filed before keeps its own.
 * Tells its id. Refuses with `not_yours` all but an admin, and with `standard_backdated` a day that is over in Lumajang.
 */
export function publishStandard(actor: StaffActor, form: StandardForm): Promise<string> {
  if (!mayPublishStandard(actor.role)) throw new Refusal('not_yours')
  if (form.effectiveOn < officeDay(new Date())) throw new Refusal('standard_backdated')
  const { press: _press, ...standard } = form
  return transact(on =>
    onceActing(on, actor, form, 'publish_standard', async () => {
      const subjectId = await offices.addStandard(on, actor.officeId, standard)
      await trace(on, {
        ...{ officeId: actor.officeId, staffId: actor.id, act: 'standard_published', subjectId },
        detail: form.effectiveOn,
      })
      return subjectId
    }),
  )
}
