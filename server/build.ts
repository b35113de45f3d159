import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sentence } from './sentence'

const SOURCES = [
  'app',
  'components',
  'db',
  'lib',
  'public',
  'seed',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const STAMP = join('.next', 'tuntas-digest')

/** Builds the pages when their sources are not those of the last build. Throws a Sentence when the build fails. */
export async function buildIfChanged(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  report: (line: string) => void,
) {
  const digest = digestOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return
  report('Menyiapkan halaman (setelah sumber berubah, sekitar setengah menit) …')
  const said = await build({ ...env, NODE_ENV: 'production' }, signal)
  if (said !== undefined)
    throw new Sentence(`${said}\nHalaman tidak dapat disiapkan; sebabnya tertulis di atas.`)
  writeFileSync(STAMP, digest)
}

function digestOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || path.endsWith('.test.ts')) return
  if (found.isFile()) hash.update(`${path}\0${found.size}\0`).update(readFileSync(path))
  else for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
}

/** Undefined, or what the failed build said. */
function build(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string | undefined> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let said = ''
    child.stdout.on('data', chunk => (said += chunk))
    child.stderr.on('data', chunk => (said += chunk))
    child.once('error', error => resolve(error.message))
    child.once('close', code => resolve(code === 0 ? undefined : said.trim()))
  })
}
