import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { MOST_BYTES } from '@/lib/domain/document'
import { Refusal } from '@/lib/domain/refusal'
import { upright } from './picture-view'
import { assertPlainPdf } from './plain-pdf'

/** What we accept, by content, and how its view is made; null where people look at the file itself. */
const accepted: Record<string, ((content: Buffer) => Promise<Buffer>) | null> = {
  'image/jpeg': upright.fromCoded,
  'image/png': upright.fromCoded,
  'image/webp': upright.fromCoded,
  'image/heic': upright.fromHeic,
  'image/heif': upright.fromHeic,
  'application/pdf': null,
}

/** What a file is by its content, and the picture people will look at: upright, at most 2400 pixels long, without metadata; null for a PDF. Refuses with `file_empty`, `file_too_large`, `file_type_unknown`, `file_unreadable`, `picture_too_large`, and a PDF as `assertPlainPdf` does. */
export async function inspectFile(content: Buffer): Promise<{ mediaType: string; view: Buffer | null }> {
  const mediaType = await mediaTypeOf(content)
  const draw = accepted[mediaType]
  if (draw === undefined) throw new Refusal('file_type_unknown')
  if (draw === null) await assertPlainPdf(content)
  return { mediaType, view: draw && (await draw(content)) }
}

/** The same picture of what may only be a photo. Refuses with `file_empty`, `file_too_large`, `not_a_photo`, `file_unreadable`, `picture_too_large`. */
export async function inspectPhoto(content: Buffer): Promise<Buffer> {
  const draw = accepted[await mediaTypeOf(content)]
  if (!draw) throw new Refusal('not_a_photo')
  return draw(content)
}

async function mediaTypeOf(content: Buffer): Promise<string> {
  if (content.length === 0) throw new Refusal('file_empty')
  if (content.length > MOST_BYTES) throw new Refusal('file_too_large')
  return (await fileTypeFromBuffer(content).catch(() => undefined))?.mime ?? 'unknown'
}
