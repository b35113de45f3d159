import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inDatabase } from './later'

/** Lets the bytes of one upload meet a full disk: Linux answers every byte for this device as one does. Tells where they would lie. */
export function fillDiskFor(uploadId: string, dataDir: string): string {
  const place = join(dataDir, 'incoming', `${uploadId}.part`)
  mkdirSync(join(dataDir, 'incoming'), { recursive: true })
  symlinkSync('/dev/full', place)
  return place
}

/** The same for the portal under test, by the handle UploadThing's client was given. */
export const fillDiskForHandle = (key: string) =>
  inDatabase(async sql => {
    for (const { id } of await sql`select id from uploads where key = ${key}`) fillDiskFor(id, '.data/test')
  })
