import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Where the files of the embedded PostgreSQL are or are to be. That is DATA_DIR/postgres, except where root's own folders are
 * closed to the account PostgreSQL runs as (a checkout under /root): then it is a link to a place under /var/lib.
 */
export function postgresPlace(dataDir: string, foreignAccount: boolean): string {
  const home = join(dataDir, 'postgres')
  if (existsSync(home)) return realpathSync(home)
  if (!foreignAccount) return home
  chmodSync(dataDir, statSync(dataDir).mode | 0o011)
  if (isOpenToAll(dataDir)) return home

  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const place = `/var/lib/tuntas/${key}/postgres`
  // Whoever removed DATA_DIR removed the keys with it; what those keys had closed is of no use to anyone.
  rmSync(dirname(place), { recursive: true, force: true })
  mkdirSync(dirname(place), { recursive: true, mode: 0o711 })
  if (lstatSync(home, { throwIfNoEntry: false })) rmSync(home)
  symlinkSync(place, home)
  return place
}

function isOpenToAll(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false
  return dirname(folder) === folder || isOpenToAll(dirname(folder))
}
