import { rmSync } from 'node:fs'

// The browser tests begin with a new demonstration office, and stop what an interrupted run may have left in the old one.
const { DATA_DIR } = process.env
if (!DATA_DIR?.endsWith('/test'))
  throw new Error('fresh-start.mjs empties its DATA_DIR, so that must be one of the tests')
const { register } = await import('tsx/esm/api')
register()
const { stopLeftOver } = await import('../server/postgres.ts')
await stopLeftOver(DATA_DIR)
rmSync(DATA_DIR, { recursive: true, force: true })
await import('./start.mjs')
