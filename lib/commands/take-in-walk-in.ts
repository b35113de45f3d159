import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import type { WalkInForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { handIn } from './hand-in-application'
import { onceActing } from './once-acting'
import { assertPossible, markUsed, openPaperForm } from './open-paper-form'
import { writeDraft } from './start-application'
import { stampTicket, welcomeFor, writeDown } from './welcome'

/**
 * A citizen stands at the counter with their papers, or stood there on a day without power and was written down on a paper form: the
 * same record as from home, handed in at once, and a line in the guest book. Whoever stands there has a queue number, the one
 * they hold or a new one; a paper form counts from when it was received, and so does the clock (lib/domain/office-clock). Tells the
 * record's number. Refuses with `not_yours`, with `queue_changed` a queue number that is not today's or was used already, and as
 * `openPaperForm` and `markUsed` do.
 */
export function takeInWalkIn(actor: StaffActor, form: WalkInForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'take_in_walk_in', async () => {
      const { number } = await (form.paperForm ? fromPaper(on, actor, form) : fromCounter(on, actor, form))
      return number
    }),
  )
}

async function fromCounter(on: Connection, actor: StaffActor, form: WalkInForm) {
  const application = await handInFor(on, actor, form)
  if (form.visitId) await stampTicket(on, actor, form.visitId, application.id)
  else await welcomeFor(on, application, { officeId: actor.officeId, door: 'counter', staffId: actor.id })
  return application
}

async function fromPaper(on: Connection, actor: StaffActor, form: WalkInForm) {
  const paper = await openPaperForm(on, actor, form.paperForm ?? '', 'intake')
  const receivedAt = form.receivedAt ?? new Date()
  assertPossible(paper, receivedAt, new Date())
  const application = await handInFor(on, actor, form, receivedAt)
  await markUsed(on, actor, paper, { applicationId: application.id, receivedAt })
  await writeDown(on, actor, application, receivedAt)
  return application
}

async function handInFor(
  on: Connection,
  actor: StaffActor,
  form: WalkInForm,
  happenedAt?: Date,
): Promise<applications.Filed> {
  const id = await writeDraft(on, actor, form)
  const draft = await applications.findById(on, id)
  if (!draft) throw new Refusal('not_found')
  await handIn(on, actor, draft, { happenedAt })
  const application = await applications.findById(on, id)
  if (!application || !applications.isFiled(application)) throw new Refusal('not_found')
  return application
}
