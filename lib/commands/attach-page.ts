import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import * as jobs from '@/db/repositories/jobs'
import type { Actor } from '@/lib/domain/actor'
import { MOST_BYTES, MOST_PAGES } from '@/lib/domain/document'
import { tidyFileName } from '@/lib/domain/file-name'
import { carriesMore } from '@/lib/domain/jpeg-end'
import { carriesTraces } from '@/lib/domain/photo-target'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { keepFile, removeKept } from '@/lib/integrations/file-store'
import { inspectFile } from '@/lib/integrations/pictures'
import { digestOfBytes } from '@/lib/keys/random'
import { noteScan, scannedBy } from './note-scan'
import { openPaper } from './open-paper'

/** What "sudah kami terima" says of a page: its bytes, their SHA-256 in hex, and since when we have it. */
export type AttachedPage = {
  id: string
  fileName: string
  size: number
  mediaType: string
  sha256: string
  receivedAt: Date
}

type Sent = { type: DocumentType; fileName: string; content: Buffer }

/**
 * Adds one photo or PDF to a paper of one's own application, or of the one open at the counter; the first new page takes the place of
 * those an officer found lacking. The same bytes twice are one page. Refuses as `openPaper` and `inspectFile` do, with `too_many_files`, and with `storage_full`.
 */
export async function attachPage(actor: Actor, { type, fileName, content }: Sent): Promise<AttachedPage> {
  const sha256 = digestOfBytes(content)
  const same = await transact(on => sameOrRoom(on, actor, type, sha256))
  if (same) return same

  const { mediaType, view } = await inspectFile(content)
  const kept: string[] = []
  const keep = async (bytes: Buffer) => {
    const key = await keepFile(bytes)
    kept.push(key)
    return key
  }
  try {
    const page = {
      ...{ fileName: tidyFileName(fileName), mediaType, size: content.length, sha256 },
      originalKey: await keep(view && carriesOther(content) ? view : content),
      viewKey: view && (await keep(view)),
    }
    const { attached, isNew } = await transact(on => add(on, actor, type, page))
    if (!isNew) await removeAll(kept)
    return attached
  } catch (thrown) {
    // Whether a commit that was cut off happened nobody knows: then the bytes stay, and the nightly sweep finds those nobody names.
    if (isRefusal(thrown)) await removeAll(kept)
    throw thrown
  }
}

/** Before anything costly is done: is a file of this size welcome at this paper? Refuses as `attachPage` does. */
export const assertWelcome = (actor: Actor, type: DocumentType, size: number) =>
  transact(async on => {
    const paper = await openPaper(on, actor, type)
    if (!(Number.isSafeInteger(size) && size > 0)) throw new Refusal('file_empty')
    if (size > MOST_BYTES) throw new Refusal('file_too_large')
    return paper
  })

/** Where a photo was taken is nobody's business here, nor is what travels behind it: then what people look at is also what is kept. */
const carriesOther = (content: Buffer) => carriesTraces(new Uint8Array(content)) || carriesMore(content)

type NewPage = Pick<
  documentPages.Page,
  'fileName' | 'mediaType' | 'size' | 'sha256' | 'originalKey' | 'viewKey'
>

/** Adds the page, or finds that another request just did. */
async function add(on: Connection, actor: Actor, type: DocumentType, page: NewPage) {
  const before = await sameOrRoom(on, actor, type, page.sha256)
  if (before) return { attached: before, isNew: false }

  const paper = await openPaper(on, actor, type)
  const now = new Date()
  if (paper.judgedAt) await documentPages.removeUntil(on, paper.id, paper.judgedAt, now)
  const { id: documentId, officeId } = paper
  const id = await documentPages.add(on, {
    ...{ ...page, ...scannedBy(actor), documentId, officeId },
    createdAt: now,
  })
  await jobs.enqueue(on, 'render_page', { pageId: id })
  await documents.answer(on, paper.id, 'sent')
  // A repair is looked at anew when it is handed in; at the counter it lies there already.
  if (actor.kind === 'scanner' && paper.verdict) await documents.clearFinding(on, paper.id)
  await noteScan(on, actor, 'page_scanned', paper, id)
  return { attached: told({ ...page, id, createdAt: now }), isNew: true }
}

/** The page that has these bytes already; undefined when there is none and room for one. */
async function sameOrRoom(on: Connection, actor: Actor, type: DocumentType, sha256: Buffer) {
  const paper = await openPaper(on, actor, type)
  const pages = await documentPages.after(on, paper.id, paper.judgedAt)
  const same = pages.find(page => page.sha256.equals(sha256))
  if (!same && pages.length >= MOST_PAGES) throw new Refusal('too_many_files')
  return same && told(same)
}

type KeptPage = NewPage & { id: string; createdAt: Date }

const told = ({ id, fileName, size, mediaType, sha256, createdAt }: KeptPage): AttachedPage => ({
  ...{ id, fileName, size, mediaType, receivedAt: createdAt },
  sha256: sha256.toString('hex'),
})

const removeAll = (keys: readonly string[]) => Promise.all(keys.map(removeKept))
