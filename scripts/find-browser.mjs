import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * A browser for the tests: the one CHROMIUM names, the one from npm, one that is installed, Debian's. The one from npm draws
 * no window, which saves two fifths of the work, and is the same everywhere. Returns what must be in the environment for it
 * to run. Ends the process with instructions when there is none.
 */
export async function findBrowser() {
  if (process.env.CHROMIUM) return { CHROMIUM: process.env.CHROMIUM }
  const found = (await fromNpm()) ?? installed() ?? fromDebian()
  if (found) return found
  console.error('The browser tests need Chromium or Google Chrome, and none could be found or installed.')
  console.error(
    'Install one (Debian: apt-get install chromium), or name yours: CHROMIUM=/path/to/chrome npm test',
  )
  process.exit(1)
}

function installed() {
  const path = [...NAMES.flatMap(onPath), MAC].find(path => runs(path))
  return path ? { CHROMIUM: path } : undefined
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .filter(existsSync)
}

function runs(path, env = {}) {
  if (!existsSync(path)) return false
  return (
    spawnSync(path, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 })
      .status === 0
  )
}

/** @sparticuz/chromium packs a browser for bare Linux machines, with the libraries such a machine may lack. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  if (runs(path)) return { CHROMIUM: path }
  const libraries = await inflateLibraries(inflate)
  const env = { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
  return runs(path, env) ? { CHROMIUM: path, ...env } : undefined
}

async function inflateLibraries(inflate) {
  const folder = await inflate(join('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'))
  mkdirSync(folder, { recursive: true })
  return join(folder, 'lib')
}

function fromDebian() {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return undefined
  console.log('Installing Chromium from the Debian archive …')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  const path = '/usr/bin/chromium'
  return runs(path) ? { CHROMIUM: path } : undefined
}
