import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCluster, postgresEnv } from './create-cluster'
import { keepRunning, type Running } from './keep-running'
import { isPortFree } from './port'
import { type Account, postgresAccount } from './postgres-account'
import { type Binaries, findBinaries } from './postgres-binaries'
import { postgresPlace } from './postgres-place'
import { processIdentity } from './process-identity'
import { Sentence } from './sentence'
import { writePrivately } from './write-privately'

type Access = { port: number; password: string }
type Cluster = { files: string; log: string; account: Account; binaries: Binaries }

const STARTS_WITHIN = 60_000

/**
 * Runs the embedded PostgreSQL of this data directory and starts it again when it ends by itself. Whatever was killed before,
 * this start cleans up after it: an orphan is stopped, a stale lock removed, recovery waited for. Throws a Sentence otherwise.
 */
export async function startPostgres(
  dataDir: string,
  report: (line: string) => void,
): Promise<{ url: string; stop: () => Promise<void> }> {
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  const foreign = process.getuid?.() === 0
  const files = postgresPlace(dataDir, foreign)
  const account = postgresAccount(files)
  const cluster: Cluster = {
    files,
    account,
    binaries: findBinaries(account),
    log: join(dataDir, 'logs', 'postgres.log'),
  }

  await stopOrphan(files)
  const access = await readAccess(dataDir, cluster)
  const service = { name: 'PostgreSQL', start: () => start(cluster, access.port) }
  const { stop } = await keepRunning(service, report)
  return { url: `postgres://tuntas:${access.password}@127.0.0.1:${access.port}/tuntas`, stop }
}

/** Makes the cluster when there is none; keeps its port unless something else took it meanwhile. */
async function readAccess(dataDir: string, { files, account, binaries }: Cluster): Promise<Access> {
  const record = join(dataDir, 'postgres.json')
  const kept: Access | undefined = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined
  const password = kept?.password ?? randomBytes(24).toString('base64url')
  const port = kept && (await isPortFree(kept.port, '127.0.0.1')) ? kept.port : await freePort()
  if (!existsSync(files)) await createCluster(files, binaries, account, password)
  else if (!kept)
    throw new Sentence(
      `${record} hilang. Pulihkan dari cadangan, atau pindahkan ${dataDir} untuk mulai dari awal.`,
    )
  const major = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim()
  if (major !== '18')
    throw new Sentence(`Data di ${files} dibuat oleh PostgreSQL ${major}; yang terpasang PostgreSQL 18.`)
  writePrivately(record, JSON.stringify({ port, password }))
  return { port, password }
}

async function start(cluster: Cluster, port: number): Promise<Running> {
  const { files, binaries, account, log } = cluster
  removeStaleLock(files)
  const output = openSync(log, 'a', 0o600)
  const child = spawn(binaries.postgres, ['-D', files, ...settings(port)], {
    ...account.as,
    cwd: '/',
    // In its own session, so that Ctrl-C in a terminal does not take the database from those who still need it.
    detached: true,
    stdio: ['ignore', output, output],
    env: postgresEnv,
  })
  closeSync(output)
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `kode ${code}`))
  })
  const how = await Promise.race([ended, readiness(files, child.pid)])
  if (how !== undefined)
    throw new Sentence(`PostgreSQL bawaan tidak dapat dimulai (${how}). Sebabnya tertulis di ${log}.`)
  return {
    ended,
    stop: async () => {
      child.kill('SIGINT')
      const patience = new AbortController()
      await Promise.race([ended, pause(20_000, undefined, patience).catch(() => {})])
      patience.abort()
      if (child.exitCode === null) child.kill('SIGQUIT')
      await ended
    },
  }
}

function settings(port: number): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    // The length of a socket's path is limited, and ours is not ours to choose.
    unix_socket_directories: '',
    max_connections: 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    random_page_cost: 1.1,
    // Statements and details of errors hold personal data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The eighth line of postmaster.pid turns to "ready" when PostgreSQL answers; pg_ctl waits for the same. */
async function readiness(files: string, pid: number | undefined): Promise<string | undefined> {
  const deadline = Date.now() + STARTS_WITHIN
  while (Date.now() < deadline) {
    const lock = readLock(files)
    if (lock?.pid === pid && lock?.status === 'ready') return undefined
    await pause(25)
  }
  return 'terlalu lama'
}

function readLock(files: string): { pid: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}

function isPostgresOf(files: string, pid: number): boolean {
  return processIdentity(pid)?.includes(files) ?? false
}

/** After a restart of the machine the number in the lock may belong to any process, and PostgreSQL would refuse for ever. */
function removeStaleLock(files: string) {
  const lock = readLock(files)
  if (lock && !isPostgresOf(files, lock.pid)) rmSync(join(files, 'postmaster.pid'), { force: true })
}

/** Stops the PostgreSQL of a data directory that is about to be removed. */
export async function stopLeftOver(dataDir: string) {
  const home = join(dataDir, 'postgres')
  if (existsSync(home)) await stopOrphan(realpathSync(home))
}

/** A killed supervisor leaves its PostgreSQL running. Starting afresh takes less than a second and leaves one way of running it. */
async function stopOrphan(files: string) {
  const pid = readLock(files)?.pid
  if (!pid || !isPostgresOf(files, pid)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 20_000
  while (isPostgresOf(files, pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT')
    await pause(50)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
