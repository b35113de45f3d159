import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, requireNode } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

requireNode()
process.chdir(root)
ensureInstalled(root)

const { register } = await import('tsx/esm/api')
register()
const { supervise } = await import('../server/main.ts')
process.exit(await supervise({ dev: process.argv.includes('--dev') }))
