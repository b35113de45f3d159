import 'server-only'
import type { Connection } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'

/** Gives the pages of one application's Kartu Keluarga to another of the same family, inside the caller's transaction: the same bytes, a row of their own. Tells whether there were any. */
export async function shareFamilyCard(on: Connection, fromId: string, toId: string): Promise<boolean> {
  const from = await documents.find(on, fromId, 'family_card')
  const to = await documents.hold(on, toId, 'family_card')
  const pages = from ? await documentPages.after(on, from.id, null) : []
  if (!to || pages.length === 0) return false

  for (const { fileName, mediaType, size, sha256, originalKey, viewKey, officeId } of pages)
    await documentPages.add(on, {
      ...{ fileName, mediaType, size, sha256, originalKey, viewKey, officeId },
      documentId: to.id,
      createdAt: new Date(),
    })
  await documents.answer(on, to.id, 'sent')
  return true
}
