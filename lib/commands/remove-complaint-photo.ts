import 'server-only'
import { transact } from '@/db/client'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import type { Actor } from '@/lib/domain/actor'
import { ownComplaintDraft } from './own-complaint-draft'
import { removeUnnamed } from './remove-unnamed'

/** Someone takes back a photo of a complaint they are writing, and its bytes go. One that is gone already is fine. Refuses as `ownComplaintDraft` does. */
export async function removeComplaintPhoto(actor: Actor, photoId: string): Promise<void> {
  const key = await transact(async on => {
    const { id } = await ownComplaintDraft(on, actor)
    return complaintPhotos.take(on, id, photoId)
  })
  await removeUnnamed('owner', key ? [key] : [])
}
