import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import type { Actor } from '@/lib/domain/actor'
import { isDraft, isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import { ownApplication } from './find-own'

/** One's own application while it can still be prepared, held until the transaction ends. Refuses with `not_found` to strangers, `sent_already`, and `draft_expired`. */
export async function ownDraft(on: Connection, actor: Actor): Promise<Application> {
  const draft = await ownApplication(on, actor)
  if (!isDraft(draft)) throw new Refusal('sent_already')
  if (isExpiredDraft(draft, new Date())) throw new Refusal('draft_expired')
  return draft
}
