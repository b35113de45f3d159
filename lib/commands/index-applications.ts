import 'server-only'
import { transact } from '@/db/client'
import * as search from '@/db/repositories/search'

const BATCH = 500

/** Makes applications findable that were written before there was a search, batch by batch. Several instances may do it at once. */
export async function indexApplications(_worker: 'worker'): Promise<void> {
  while ((await transact(on => search.indexSome(on, BATCH))) > 0);
}
