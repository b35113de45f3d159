import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'
import { seal, unseal } from '@/lib/keys/seal'
import { whileThereIsRoom } from './full-disk'

/** Keeps a file, sealed, under a name of our own, and tells the name. When it returns, a power cut cannot lose it; when it throws, nothing of it is left. Refuses with `storage_full`. */
export async function keepFile(content: Buffer): Promise<string> {
  const key = randomUUID()
  const place = placeOf(key)
  const arriving = `${place}.part`
  try {
    await whileThereIsRoom(async () => {
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await writeThrough(arriving, seal(content, 'file', key))
      await rename(arriving, place)
      await syncFolder(path.dirname(place))
    })
    return key
  } catch (thrown) {
    await Promise.all([arriving, place].map(left => rm(left, { force: true })))
    throw thrown
  }
}

/** Writes a new file down to the disk itself. */
async function writeThrough(place: string, content: Buffer) {
  const file = await open(place, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The content of a kept file. Throws when it is gone or was changed. */
export const readKept = async (key: string): Promise<Buffer> =>
  unseal(await readFile(placeOf(key)), 'file', key)

/** Removes a kept file; one that is already gone is fine. */
export const removeKept = (key: string) => rm(placeOf(key), { force: true })

/** The names of files kept before a moment, folder by folder. */
export async function* keptBefore(moment: Date): AsyncGenerator<string[]> {
  const root = path.join(/*turbopackIgnore: true*/ env().DATA_DIR, 'files')
  for (const folder of await readdir(root).catch(() => [])) {
    const names = (await readdir(path.join(root, folder))).filter(name => NAME.test(name))
    const ages = await Promise.all(
      names.map(name => stat(path.join(root, folder, name)).catch(() => undefined)),
    )
    yield names.filter((_, at) => (ages[at]?.mtime ?? moment) < moment)
  }
}

const NAME = /^[0-9a-f-]{36}$/

function placeOf(key: string): string {
  if (!NAME.test(key)) throw new Error('not a name of ours')
  return path.join(/*turbopackIgnore: true*/ env().DATA_DIR, 'files', key.slice(0, 2), key)
}

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
