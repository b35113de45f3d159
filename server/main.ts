import './outlive-full-disk'

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { announcement } from './announce'
import { buildIfChanged } from './build'
import { claimDataDir } from './claim'
import { keepRunning, type Service } from './keep-running'
import { nodeService } from './node-service'
import { requireFreePort } from './port'
import { startPostgres } from './postgres'
import { runPrepare } from './run-prepare'
import { readSecrets } from './secrets'
import { Sentence } from './sentence'
import { readSettings, type Settings } from './settings'
import { stopSignal } from './stop-signal'

type Stop = () => unknown

/**
 * Runs the whole portal in the working directory until it is told to stop: PostgreSQL, worker, front, and their end in the
 * reverse order. Resolves with the exit code: 0 after an orderly stop, 1 when something it cannot mend kept it from starting.
 */
export async function supervise({ dev }: { dev: boolean }): Promise<number> {
  const signal = stopSignal()
  const stops: Stop[] = []
  let code = 0
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    await start(readSettings(process.env, dev), stops, signal)
    await new Promise(resolve => (signal.aborted ? resolve(0) : signal.addEventListener('abort', resolve)))
    console.log('\nBerhenti …')
  } catch (error) {
    code = signal.aborted ? 0 : 1
    if (code === 1) console.error(error instanceof Sentence ? `\n${error.message}\n` : error)
  }
  for (const stop of stops.reverse()) await stop()
  return code
}

async function start(settings: Settings, stops: Stop[], signal: AbortSignal) {
  const secrets = readSecrets(process.env, settings.mode, settings.dataDir)
  await requireFreePort(settings.port)
  stops.push(claimDataDir(settings.dataDir))

  const base = environment(settings, secrets)
  if (!settings.dev) await buildIfChanged({ ...process.env, ...base }, signal, report)
  signal.throwIfAborted()

  const url = settings.databaseUrl ?? (await embedded(settings.dataDir, stops))
  const env = { ...process.env, ...base, DATABASE_URL: url }
  signal.throwIfAborted()

  const prepared = await runPrepare(env, signal)
  for (const service of [worker(settings, env), front(settings, env)]) {
    const { stop } = await keepRunning(service, report)
    stops.push(stop)
    signal.throwIfAborted()
  }
  console.log(announcement(settings, prepared))
}

async function embedded(dataDir: string, stops: Stop[]): Promise<string> {
  const { url, stop } = await startPostgres(dataDir, report)
  stops.push(stop)
  return url
}

function environment(settings: Settings, secrets: Record<string, string>) {
  return {
    ...secrets,
    NODE_ENV: settings.dev ? 'development' : 'production',
    TUNTAS_MODE: settings.mode,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl ?? '',
    DATA_DIR: settings.dataDir,
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
}

/** `server-only` throws outside React's server build; the worker runs commands, which carry it. */
const COMMANDS = ['--conditions=react-server']

function worker(settings: Settings, env: Record<string, string | undefined>): Service {
  return nodeService({
    name: 'Pekerja',
    module: 'server/worker.ts',
    flags: COMMANDS,
    env,
    log: logOf(settings, 'worker'),
    patience: 15_000,
  })
}

function front(settings: Settings, env: Record<string, string | undefined>): Service {
  return nodeService({
    name: 'Halaman',
    module: 'server/front/main.ts',
    env,
    log: logOf(settings, 'front'),
    patience: 20_000,
    isWell: settings.dev ? undefined : () => saysWell(settings.port),
  })
}

/** Rejects or says no when the front server does not, or when it has lost the database for good. */
async function saysWell(port: number): Promise<boolean> {
  const host = process.env.HOST || 'localhost'
  const answer = await fetch(`http://${host}:${port}/healthz`, { signal: AbortSignal.timeout(15_000) })
  await answer.body?.cancel()
  return answer.ok
}

/** In production the log belongs to whoever runs the service; a demonstration keeps the terminal for people. */
function logOf({ mode, dev, dataDir }: Settings, name: string): string | undefined {
  if (mode === 'production' || dev) return undefined
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  return join(dataDir, 'logs', `${name}.log`)
}

function report(line: string) {
  console.log(line)
}
