import 'server-only'
import { transact } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as offices from '@/db/repositories/offices'
import type { VisitorActor } from '@/lib/domain/actor'
import type { StoryForm } from '@/lib/domain/complaint-form'
import { Refusal } from '@/lib/domain/refusal'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

/** Complaints one address may begin in a quarter of an hour: a mobile network puts a whole town behind one. */
const MOST = 100

/** Begins a complaint with what happened, and tells its id. Nothing of the address is kept with it. Refuses with `too_many_attempts`. */
export async function startComplaint(actor: VisitorActor, form: StoryForm): Promise<string> {
  await limitAttempts('start_complaint', actor.address, MOST)
  const { topic, story } = form
  return transact(on =>
    once(on, form, 'start_complaint', async () => {
      const office = await offices.serving(on)
      if (!office) throw new Refusal('not_found')
      return complaintDrafts.insert(on, { officeId: office.id, topic, story })
    }),
  )
}
