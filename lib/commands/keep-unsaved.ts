import 'server-only'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Actor } from '@/lib/domain/actor'
import { tidyFileName } from '@/lib/domain/file-name'
import { Refusal } from '@/lib/domain/refusal'
import { readArrived, removeArrived, writeArriving } from '@/lib/integrations/incoming-files'
import type { FormFile } from '@/lib/integrations/upload-form'
import { blindIndex } from '@/lib/keys/blind-index'
import { uuidOf } from '@/lib/keys/link-token'
import { digestOfBytes } from '@/lib/keys/random'
import { seal, unseal } from '@/lib/keys/seal'

const PURPOSE = 'unsaved_files'
const noted = z.array(z.object({ id: z.string(), field: z.string(), fileName: z.string() }))

/**
 * Keeps the files of a form that could not be saved where no database is needed, for a day, so that nobody sends them twice over
 * a weak signal, or signs twice. Tells the note that stands for them when the form is sent again, sealed for this application's link
 * alone, or for this member of staff and what they work on (`about`). Undefined without files, for strangers, and where there is no room.
 */
export async function keepUnsaved(
  actor: Actor,
  files: readonly FormFile[],
  about = '',
): Promise<string | undefined> {
  const place = placeOf(actor, about)
  if (!place || files.length === 0) return undefined
  const note: z.output<typeof noted> = []
  try {
    for (const { field, fileName, content } of files) {
      const id = idOf(content)
      await writeArriving(id, Readable.from([content]), { offset: 0, most: content.length })
      note.push({ id, field, fileName: tidyFileName(fileName) })
    }
  } catch {
    // Whoever sends them hears that they must be chosen again.
    await Promise.all(note.map(({ id }) => removeArrived(id)))
    return undefined
  }
  return seal(Buffer.from(JSON.stringify(note)), PURPOSE, place).toString('base64url')
}

/** The files a note stands for; none without one. Refuses with `file_incomplete` where the note is another's or the files are gone. */
export async function findUnsaved(actor: Actor, note: string | undefined, about = ''): Promise<FormFile[]> {
  if (!note) return []
  return Promise.all(
    read(placeOf(actor, about), note).map(async ({ id, field, fileName }) => {
      const content = await readArrived(id).catch(() => Buffer.alloc(0))
      if (idOf(content) !== id) throw new Refusal('file_incomplete')
      return { field, fileName, content }
    }),
  )
}

/** Forgets the files a note stands for, once they are saved or refused. */
export async function forgetUnsaved(actor: Actor, note: string | undefined, about = '') {
  if (note) await Promise.all(read(placeOf(actor, about), note).map(({ id }) => removeArrived(id)))
}

function placeOf(actor: Actor, about: string): string {
  if (actor.kind === 'staff') return `${actor.id}/${about}`
  return actor.kind === 'applicant' ? actor.applicationId : ''
}

function read(place: string, note: string): z.output<typeof noted> {
  try {
    return noted.parse(JSON.parse(unseal(Buffer.from(note, 'base64url'), PURPOSE, place).toString('utf8')))
  } catch {
    throw new Refusal('file_incomplete')
  }
}

/** The name of a file by what is in it: the same file kept twice is one, and proves to be whole. */
const idOf = (content: Buffer) => uuidOf(blindIndex('unsaved_file', digestOfBytes(content).toString('hex')))
