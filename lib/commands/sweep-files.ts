import 'server-only'
import { database } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as handovers from '@/db/repositories/handovers'
import { keptBefore, removeKept } from '@/lib/integrations/file-store'

/** The worker's nightly look for bytes nobody names: what a cut-off write or a corrected draft left behind before a moment. */
export async function sweepFiles(_worker: 'worker', before: Date) {
  for await (const keys of keptBefore(before)) {
    const named = new Set([
      ...(await documentPages.namedAmong(database(), keys)),
      ...(await handovers.namedAmong(database(), keys)),
    ])
    for (const key of keys) if (!named.has(key)) await removeKept(key)
  }
}
