import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MINIMUM = [20, 19]

/** Ends the process with a sentence when this Node is too old to run the portal. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return
  console.error(
    `Tuntas memerlukan Node ${MINIMUM.join('.')} atau lebih baru; di sini terpasang Node ${process.versions.node}.`,
  )
  console.error('Pasang versi LTS dari https://nodejs.org lalu jalankan lagi.')
  process.exit(1)
}

/** Installs the packages of package-lock.json unless they are already there. Runs no package's own scripts. */
export function ensureInstalled(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(root, 'node_modules', '.tuntas-installed')
  const digest = createHash('sha256').update(lock).update(process.version.split('.')[0]).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  if (!isInstalled(root, JSON.parse(lock))) install(root)
  writeFileSync(stamp, digest)
}

/** Compares the lock with npm's own record, so a plain `npm install` by hand counts as well. */
function isInstalled(root, lock) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const { packages } = JSON.parse(readFileSync(record, 'utf8'))
  return Object.entries(lock.packages).every(
    ([path, wanted]) => path === '' || wanted.optional || packages[path]?.version === wanted.version,
  )
}

const OPTIONS = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']

/** A registry that lacks a package for some other kind of machine makes `npm ci` refuse the lock; `npm install` passes over it. */
function install(root) {
  console.log('Memasang paket (sekali saja, sekitar satu menit) …')
  if (npm(root, ['ci', '--loglevel=error', ...OPTIONS], 'ignore') === 0) return
  if (npm(root, ['install', '--no-save', ...OPTIONS], 'inherit') === 0) return
  console.error('Paket tidak dapat dipasang. Periksa sambungan ke registry npm, lalu jalankan lagi.')
  process.exit(1)
}

/** npm tells its scripts where it lives; that one also works where `npm` is not on the PATH. */
function npm(root, args, output) {
  const own = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const shell = process.platform === 'win32' && own[0] === 'npm'
  return spawnSync(own[0], [...own.slice(1), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    shell,
  }).status
}
