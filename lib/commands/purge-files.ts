import 'server-only'
import { database } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as renditions from '@/db/repositories/renditions'
import * as uploads from '@/db/repositories/uploads'
import { removeArrivedBefore } from '@/lib/integrations/incoming-files'
import { removeUnnamed } from './remove-unnamed'

type StoredPage = { id: string; originalKey: string; viewKey: string | null }

/**
 * Removes for good what nobody is to keep, with all that was drawn of it: pages taken back or replaced, pages of drafts begun before `draftsBefore`, and files
 * that stopped arriving before `arrivingBefore`. The row first, then bytes no other row names: what a stop in between leaves, the sweep finds.
 */
export async function purgeFiles(
  _worker: 'worker',
  { now, draftsBefore, arrivingBefore }: { now: Date; draftsBefore: Date; arrivingBefore: Date },
) {
  await inBatches(() => documentPages.removedBefore(database(), now))
  await inBatches(() => documentPages.ofDraftsBefore(database(), draftsBefore))
  await uploads.forgetBefore(database(), arrivingBefore)
  await removeArrivedBefore(arrivingBefore)
}

async function inBatches(next: () => Promise<StoredPage[]>) {
  for (let pages = await next(); pages.length > 0; pages = await next()) {
    const ids = pages.map(({ id }) => id)
    const drawn = await renditions.keysOf(database(), ids)
    await documentPages.forget(database(), ids)
    const kept = pages.flatMap(({ originalKey, viewKey }) => [originalKey, viewKey ?? originalKey])
    await removeUnnamed('worker', [...kept, ...drawn])
  }
}
