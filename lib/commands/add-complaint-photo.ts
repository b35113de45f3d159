import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import type { Actor } from '@/lib/domain/actor'
import { MOST_PHOTOS } from '@/lib/domain/complaint-draft'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { keepFile, removeKept } from '@/lib/integrations/file-store'
import { inspectPhoto } from '@/lib/integrations/pictures'
import { digestOfBytes } from '@/lib/keys/random'
import { ownComplaintDraft } from './own-complaint-draft'

/**
 * Adds a photo to a complaint that is being written. Kept is only the picture, drawn anew: not the file, not its name, nor what a camera
 * writes into it of place, time and owner. The same photo twice is one. Refuses as `ownComplaintDraft` and `inspectPhoto` do, with
 * `too_many_photos`, and with `storage_full`.
 */
export async function addComplaintPhoto(actor: Actor, content: Buffer): Promise<void> {
  // Before anything costly is done: is it anybody's complaint?
  await transact(on => ownComplaintDraft(on, actor))
  const picture = await inspectPhoto(content)
  const key = await keepFile(picture)
  try {
    const isNew = await transact(on => add(on, actor, { key, picture }))
    if (!isNew) await removeKept(key)
  } catch (thrown) {
    // Whether a commit that was cut off happened nobody knows: then the bytes stay, and the nightly sweep finds those nobody names.
    if (isRefusal(thrown)) await removeKept(key)
    throw thrown
  }
}

/** Tells false where the photo is there already. */
async function add(on: Connection, actor: Actor, { key, picture }: { key: string; picture: Buffer }) {
  const { id: draftId, officeId } = await ownComplaintDraft(on, actor)
  const sha256 = digestOfBytes(picture)
  const photos = await complaintPhotos.ofDraft(on, draftId)
  if (photos.some(photo => photo.sha256.equals(sha256))) return false
  if (photos.length >= MOST_PHOTOS) throw new Refusal('too_many_photos')
  const createdAt = new Date()
  await complaintPhotos.add(on, { officeId, draftId, key, sha256, size: picture.length, createdAt })
  return true
}
