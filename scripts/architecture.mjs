import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const FOLDERS = ['app', 'components', 'db', 'lib', 'seed', 'server', 'e2e', 'tests'].filter(existsSync)

/** Holds every import against the table in .dependency-cruiser.cjs. A check that looked at nothing has not passed. */
const result = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    ...FOLDERS,
  ],
  { encoding: 'utf8' },
)
process.stdout.write(result.stdout + result.stderr)

const cruised = Number(/\((\d+) modules/.exec(result.stdout)?.[1] ?? 0)
if (cruised === 0)
  console.error('No module was looked at: is the TypeScript of dependency-cruiser still supported?')
process.exit(result.status === 0 && cruised > 0 ? 0 : 1)
