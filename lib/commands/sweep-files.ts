import 'server-only'
import { keptBefore } from '@/lib/integrations/file-store'
import { removeUnnamed } from './remove-unnamed'

/** The worker's nightly look for bytes nobody names: what a cut-off write or a corrected draft left behind before a moment. */
export async function sweepFiles(_worker: 'worker', before: Date) {
  for await (const keys of keptBefore(before)) await removeUnnamed('worker', keys)
}
