import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import { drawSignature, readDrawn, readSignedPhoto, smallPicture } from '@/lib/integrations/signature-picture'
import type { FormFile } from '@/lib/integrations/upload-form'
import { findUnsaved, keepUnsaved } from './keep-unsaved'

/** The field of a drawn signature; every other file of a handover is a photo. */
const DRAWN = 'signature'

/** Keeps what a card was signed for with while the form around it is put right, as `keepUnsaved` does: what can be read, for this officer and this case alone. */
export async function keepSigned(actor: StaffActor, number: string, files: readonly FormFile[]) {
  const pictures = await Promise.all(files.map(file => pictureOf(file).catch(() => undefined)))
  return keepUnsaved(
    actor,
    files.filter((_, at) => pictures[at]),
    number,
  )
}

/** What was signed before, by the note that stands for it; nothing where it is gone or another's. */
export const findSigned = (actor: StaffActor, number: string, note: string | undefined) =>
  findUnsaved(actor, note, number).catch(() => [])

/** The same as pictures to look at, by field. */
export async function showSigned(
  actor: StaffActor,
  number: string,
  note: string,
): Promise<Record<string, string>> {
  const files = await findSigned(actor, number, note)
  return Object.fromEntries(await Promise.all(files.map(async file => [file.field, await pictureOf(file)])))
}

async function pictureOf({ field, content }: FormFile): Promise<string> {
  if (field !== DRAWN) return shown('jpeg', await smallPicture(await readSignedPhoto(content)))
  return shown('png', await drawSignature(readDrawn(content.toString('utf8'))))
}

const shown = (kind: string, content: Buffer) => `data:image/${kind};base64,${content.toString('base64')}`
