import 'server-only'
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { env } from '@/lib/env'
import { arrivingCipher } from '@/lib/keys/seal-stream'
import { whileThereIsRoom } from './full-disk'

/** How many bytes of a file have arrived. */
export const arrived = (id: string): Promise<number> =>
  stat(placeOf(id)).then(
    ({ size }) => size,
    () => 0,
  )

/**
 * Writes arriving bytes from `offset` on, encrypted, as they come; tells how many came in all. Those past `most` are
 * counted, not written. What was written before a cut stays, so that sending can go on from there. Refuses with
 * `storage_full`, once everything was listened to: whoever is still sending would not hear it before.
 */
export async function writeArriving(
  id: string,
  source: Readable,
  { offset, most }: { offset: number; most: number },
): Promise<number> {
  const file = await whileThereIsRoom(async () => {
    await mkdir(folder(), { recursive: true, mode: 0o700 })
    return open(placeOf(id), offset === 0 ? 'w' : 'r+', 0o600)
  })
  const cipher = arrivingCipher(id, offset)
  let position = offset
  let refused: unknown
  try {
    for await (const chunk of source) {
      const at = position
      position += chunk.length
      if (refused || position > most) continue
      const written = whileThereIsRoom(() => writeWhole(file, cipher.update(chunk), at))
      refused = await written.catch(thrown => thrown)
    }
  } finally {
    await file.close()
  }
  if (refused) throw refused
  return position
}

/** A disk that is nearly full takes a part, and only then says so. */
async function writeWhole(file: FileHandle, bytes: Buffer, position: number) {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** Everything that arrived of a file, readable. */
export async function readArrived(id: string): Promise<Buffer> {
  return arrivingCipher(id, 0).update(await readFile(placeOf(id)))
}

/** Forgets a file that was arriving. */
export const removeArrived = (id: string) => rm(placeOf(id), { force: true })

/** Forgets every file that has not grown since a moment. */
export async function removeArrivedBefore(moment: Date) {
  const names = await readdir(folder()).catch(() => [])
  for (const name of names) {
    const place = path.join(folder(), name)
    const { mtime } = await stat(place).catch(() => ({ mtime: new Date() }))
    if (mtime < moment) await rm(place, { force: true })
  }
}

const folder = () => path.join(/*turbopackIgnore: true*/ env().DATA_DIR, 'incoming')

function placeOf(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not a name of ours')
  return path.join(folder(), `${id}.part`)
}
