import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import type { ApplicationForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { handIn } from './hand-in-application'
import { once } from './once'
import { writeDraft } from './start-application'

/** A citizen stands at the counter with their papers: the same record as from home, handed in at once (D1). Tells its number. Refuses with `not_yours`. */
export function takeInWalkIn(actor: StaffActor, form: ApplicationForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'take_in_walk_in', async () => {
      const id = await writeDraft(on, actor, form)
      const application = await applications.findById(on, id)
      if (!application) throw new Refusal('not_found')
      await handIn(on, actor, application)
      return application.number
    }),
  )
}
