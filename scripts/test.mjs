import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, requireNode } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

requireNode()
process.chdir(root)
ensureInstalled(root)
const { findBrowser } = await import('./find-browser.mjs')
const env = { ...process.env, ...(await findBrowser()), NEXT_TELEMETRY_DISABLED: '1' }

const bin = name => ['node_modules/.bin/', name].join('')

/** What is checked, cheapest first; nothing after the first failure. */
const STEPS = [
  ['Lint and format', bin('biome'), 'check', '--error-on-warnings', '.'],
  ['Types of the routes', bin('next'), 'typegen'],
  ['Types', bin('tsc'), '--noEmit'],
  ['Architecture', process.execPath, 'scripts/architecture.mjs'],
  ['Unused files, exports and packages', bin('knip'), '--no-config-hints'],
  ['Unit and database tests', bin('vitest'), 'run'],
  ['Build', process.execPath, 'scripts/build.mjs'],
  ['Browser tests', bin('playwright'), 'test'],
].filter(([title]) => title !== 'Browser tests' || existsSync('e2e'))

const results = []
for (const [title, command, ...args] of STEPS) {
  console.log(`\n── ${title}`)
  const since = performance.now()
  const { status } = spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'failed'} (${seconds} s)`)
  results.push({ title, seconds, ok: status === 0 })
  if (status !== 0) break
}

console.log('\nSummary')
for (const [title] of STEPS) {
  const result = results.find(done => done.title === title)
  console.log(
    `  ${result ? (result.ok ? 'ok     ' : 'FAILED ') : 'not run'}  ${title}${result ? ` (${result.seconds} s)` : ''}`,
  )
}
process.exit(results.every(({ ok }) => ok) ? 0 : 1)
