import 'server-only'
import type { ScannerActor } from '@/lib/domain/actor'
import type { PaperRefusal } from '@/lib/domain/papers-form'
import type { FormFile } from '@/lib/integrations/upload-form'
import { savePapers } from './save-papers'

type Sent = { files: readonly FormFile[]; hasMore: boolean; remove: string | undefined }

/**
 * An officer scans sheets into the case that is open at the counter, or takes one away again: looked at, limited and kept like those
 * a citizen sends. Tells the first refusal and its paper: `file_missing` for an empty form, and all of `attachPage` and `removePage`.
 */
export async function scanPapers(
  actor: ScannerActor,
  { files, hasMore, remove }: Sent,
): Promise<PaperRefusal | undefined> {
  if (files.length === 0 && !remove) return { reason: 'file_missing' }
  return savePapers(actor, { form: { papers: [], remove }, fields: {}, files, hasMore })
}
