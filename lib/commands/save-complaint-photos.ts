import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { type RefusalReason, reasonOf } from '@/lib/domain/refusal'
import type { FormFile } from '@/lib/integrations/upload-form'
import { addComplaintPhoto } from './add-complaint-photo'
import { removeComplaintPhoto } from './remove-complaint-photo'

type Sent = { remove?: string; files: readonly FormFile[]; hasMore: boolean }

/** Does what the photos' part of a complaint asks for, one photo after another: what is accepted stays, also when another one is refused. Tells the first refusal. */
export async function saveComplaintPhotos(
  actor: Actor,
  { remove, files, hasMore }: Sent,
): Promise<RefusalReason | undefined> {
  const refused: RefusalReason[] = []
  const trying = async (work: () => Promise<void>) => {
    const reason = await work().then(() => undefined, reasonOf)
    if (reason) refused.push(reason)
  }
  if (remove) await trying(() => removeComplaintPhoto(actor, remove))
  for (const { content } of files) await trying(() => addComplaintPhoto(actor, content))
  if (hasMore) refused.push('too_many_photos')
  return refused[0]
}
