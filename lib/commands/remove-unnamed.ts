import 'server-only'
import { database } from '@/db/client'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import * as documentPages from '@/db/repositories/document-pages'
import * as handovers from '@/db/repositories/handovers'
import * as officialPapers from '@/db/repositories/official-papers'
import * as paperSignatures from '@/db/repositories/paper-signatures'
import * as renditions from '@/db/repositories/renditions'
import { removeKept } from '@/lib/integrations/file-store'

/** Removes those of some kept files that nobody names any more: one family's pages can name the same bytes. */
export async function removeUnnamed(_actor: 'worker' | 'owner', keys: readonly string[]) {
  const named = new Set([
    ...(await documentPages.namedAmong(database(), keys)),
    ...(await renditions.namedAmong(database(), keys)),
    ...(await handovers.namedAmong(database(), keys)),
    ...(await officialPapers.namedAmong(database(), keys)),
    ...(await paperSignatures.namedAmong(database(), keys)),
    ...(await complaintPhotos.namedAmong(database(), keys)),
  ])
  for (const key of keys) if (!named.has(key)) await removeKept(key)
}
