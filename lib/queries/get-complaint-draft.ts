import 'server-only'
import { database } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import type { ComplainantActor } from '@/lib/domain/actor'
import { complaintDraftEnd, complaintDraftLimit } from '@/lib/domain/complaint-draft'

/** What someone wrote so far, to whoever holds its link; undefined once it was sent, removed or is too old. */
export async function getComplaintDraft(actor: ComplainantActor) {
  const draft = await complaintDrafts.findById(database(), actor.draftId)
  if (!draft || draft.createdAt < complaintDraftLimit(new Date())) return undefined
  const { topic, story, happenedOn, place, savedAt, createdAt } = draft
  const photos = await complaintPhotos.ofDraft(database(), draft.id)
  return {
    ...{ topic, story, happenedOn, place, savedAt },
    keptUntil: complaintDraftEnd(createdAt),
    photos: photos.map(({ id, size, createdAt }) => ({ id, size, receivedAt: createdAt })),
  }
}
