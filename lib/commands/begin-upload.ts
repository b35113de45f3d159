import 'server-only'
import { transact } from '@/db/client'
import * as uploads from '@/db/repositories/uploads'
import type { Actor } from '@/lib/domain/actor'
import { tidyFileName } from '@/lib/domain/file-name'
import type { DocumentType } from '@/lib/domain/service'
import { openPaper } from './open-paper'

type Promised = { key: string; type: DocumentType; fileName: string; size: number }

/** Notes that a file will come under UploadThing's handle. The same file again goes on where it stopped; one that already became a page may come anew. A handle another paper holds stays theirs: sending under it is refused. Refuses as `openPaper` does. */
export const beginUpload = (actor: Actor, { key, type, fileName, size }: Promised): Promise<void> =>
  transact(async on => {
    const paper = await openPaper(on, actor, type)
    const before = await uploads.findByKey(on, key)
    if (before?.documentId === paper.id && before.finishedAt) await uploads.forget(on, before.id)
    const { id: documentId, officeId } = paper
    await uploads.begin(on, { key, documentId, officeId, fileName: tidyFileName(fileName), size })
  })
