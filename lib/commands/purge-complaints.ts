import 'server-only'
import { database, transact } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import { COMPLAINT_STATES, isClosed } from '@/lib/domain/complaint'
import { complaintDraftLimit, complaintPhotoLimit } from '@/lib/domain/complaint-draft'
import { removeUnnamed } from './remove-unnamed'

/** Part of the worker's nightly task: forgets complaints that were begun and not sent in two days, with their photos, and the photos of those that had their answer two years ago. Rows first: what a stop in between leaves, the sweep finds. */
export async function purgeComplaints(_worker: 'worker', now: Date) {
  const limit = complaintDraftLimit(now)
  const unsent = await transact(async on => {
    const keys = await complaintPhotos.keysOfDraftsBefore(on, limit)
    await complaintDrafts.removeBefore(on, limit)
    return keys
  })
  const closed = COMPLAINT_STATES.filter(isClosed)
  const settled = await complaintPhotos.forgetSettledBefore(database(), closed, complaintPhotoLimit(now))
  await removeUnnamed('worker', [...unsent, ...settled])
}
