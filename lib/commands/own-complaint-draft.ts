import 'server-only'
import type { Connection } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import type { Actor } from '@/lib/domain/actor'
import { complaintDraftLimit } from '@/lib/domain/complaint-draft'
import { Refusal } from '@/lib/domain/refusal'

/** The complaint someone is writing, held until the transaction ends. Refuses with `complaint_draft_gone` strangers, and everyone once it was sent, removed or is too old. */
export async function ownComplaintDraft(
  on: Connection,
  actor: Actor,
): Promise<complaintDrafts.ComplaintDraft> {
  const draft = actor.kind === 'complainant' ? await complaintDrafts.hold(on, actor.draftId) : undefined
  if (!draft || draft.createdAt < complaintDraftLimit(new Date())) throw new Refusal('complaint_draft_gone')
  return draft
}
