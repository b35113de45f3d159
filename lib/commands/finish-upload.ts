import 'server-only'
import { database } from '@/db/client'
import * as uploads from '@/db/repositories/uploads'
import type { Actor } from '@/lib/domain/actor'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { readArrived, removeArrived } from '@/lib/integrations/incoming-files'
import { type AttachedPage, attachPage } from './attach-page'

/** Makes a page of a file that has come in whole. Refuses as `attachPage` does, and forgets a refused file; one that met a fault of ours stays, to be tried again. */
export async function finishUpload(actor: Actor, { key }: { key: string }): Promise<AttachedPage> {
  const upload = await uploads.findByKey(database(), key)
  if (actor.kind !== 'applicant' || upload?.applicationId !== actor.applicationId)
    throw new Refusal('not_found')

  const content = await readArrived(upload.id)
  if (content.length !== upload.size) throw new Refusal('file_incomplete')
  try {
    const page = await attachPage(actor, { type: upload.type, fileName: upload.fileName, content })
    await uploads.finish(database(), upload.id, new Date())
    await removeArrived(upload.id)
    return page
  } catch (thrown) {
    if (isRefusal(thrown)) {
      await uploads.forget(database(), upload.id)
      await removeArrived(upload.id)
    }
    throw thrown
  }
}
