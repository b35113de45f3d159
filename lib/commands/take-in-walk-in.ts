import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import type { WalkInForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { handIn } from './hand-in-application'
import { once } from './once'
import { writeDraft } from './start-application'
import { stampTicket, welcomeFor } from './welcome'

/**
 * A citizen stands at the counter with their papers: the same record as from home, handed in at once (D1), and a line in the
 * guest book with their queue number, the one they hold or a new one. Tells the record's number. Refuses with `not_yours`, and
 * with `queue_changed` a queue number that is not today's or was used already.
 */
export function takeInWalkIn(actor: StaffActor, form: WalkInForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'take_in_walk_in', async () => {
      const application = await handInFor(on, actor, form)
      if (form.visitId) await stampTicket(on, actor, form.visitId, application.id)
      else await welcomeFor(on, application, { officeId: actor.officeId, door: 'counter', staffId: actor.id })
      return application.number
    }),
  )
}

async function handInFor(on: Connection, actor: StaffActor, form: WalkInForm): Promise<applications.Filed> {
  const id = await writeDraft(on, actor, form)
  const draft = await applications.findById(on, id)
  if (!draft) throw new Refusal('not_found')
  await handIn(on, actor, draft)
  const application = await applications.findById(on, id)
  if (!application || !applications.isFiled(application)) throw new Refusal('not_found')
  return application
}
