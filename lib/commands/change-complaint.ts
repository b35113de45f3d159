import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import type { Actor } from '@/lib/domain/actor'
import type { PlaceForm, StoryForm } from '@/lib/domain/complaint-form'
import { Refusal } from '@/lib/domain/refusal'
import { once } from './once'
import { ownComplaintDraft } from './own-complaint-draft'

/** Someone tells anew what happened, before it is sent. Refuses as `ownComplaintDraft` does, and with `draft_changed` when the words are newer than those `seen`. */
export const changeStory = (actor: Actor, form: StoryForm & { seen: Date }): Promise<null> =>
  transact(on =>
    once(on, form, 'change_complaint_story', () => {
      const { topic, story, seen } = form
      return rewrite(on, actor, seen, { topic, story })
    }),
  )

/** Someone says when and where it happened, or takes that back. Refuses as `changeStory` does. */
export const changePlace = (actor: Actor, form: PlaceForm): Promise<null> =>
  transact(on =>
    once(on, form, 'change_complaint_place', () => {
      const { happenedOn, place, seen } = form
      return rewrite(on, actor, seen, { happenedOn, place })
    }),
  )

async function rewrite(
  on: Connection,
  actor: Actor,
  seen: Date,
  words: Parameters<typeof complaintDrafts.rewrite>[3],
): Promise<null> {
  const draft = await ownComplaintDraft(on, actor)
  if (!(await complaintDrafts.rewrite(on, draft.id, seen, words))) throw new Refusal('draft_changed')
  return null
}
