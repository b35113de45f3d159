import 'server-only'
import { transact } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import type { Actor } from '@/lib/domain/actor'
import { removeUnnamed } from './remove-unnamed'

/** Someone has what they wrote and did not send forgotten: words, photos and their bytes. What is gone already, or never was theirs, is fine. */
export async function discardComplaint(actor: Actor): Promise<void> {
  if (actor.kind !== 'complainant') return
  const photos = await transact(async on => {
    const draft = await complaintDrafts.hold(on, actor.draftId)
    if (!draft) return []
    const found = await complaintPhotos.ofDraft(on, draft.id)
    await complaintDrafts.remove(on, draft.id)
    return found
  })
  await removeUnnamed(
    'owner',
    photos.map(({ key }) => key),
  )
}
