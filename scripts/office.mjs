import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, requireNode } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

requireNode()
process.chdir(root)
ensureInstalled(root)

// Commands carry `server-only`, which throws outside React's server build.
const flags = ['--conditions=react-server', '--import', 'tsx']
const { status } = spawnSync(process.execPath, [...flags, 'server/office.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
