import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What front, worker and supervisor do: print, let time pass, print again, and be there still. */
const PRINTS = `
  const pause = () => new Promise(resolve => setTimeout(resolve, 30))
  for (let line = 0; line < 3; line += 1) { console.log('satu'); process.stderr.write('dua\\n'); await pause() }
  process.send('served')
`

async function run(script: string) {
  // Linux answers every byte for this device as a full disk does.
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', full, full, 'ipc'],
  })
  closeSync(full)
  const said: unknown[] = []
  child.on('message', message => said.push(message))
  const [code] = await once(child, 'exit')
  return { code, said }
}

describe.skipIf(!existsSync('/dev/full'))('on a disk without room', () => {
  test('a process goes on serving while its lines are lost', async () => {
    expect(await run(`await import('./server/outlive-full-disk.ts');${PRINTS}`)).toEqual({
      code: 0,
      said: ['served'],
    })
  })

  test('it would end otherwise', async () => {
    expect(await run(PRINTS)).toMatchObject({ code: 1, said: [] })
  })
})

test.each(['server/front/main.ts', 'server/worker.ts', 'server/main.ts'])('%s begins with it', file => {
  expect(readFileSync(file, 'utf8')).toMatch(/^import '(?:\.|@\/server)\/outlive-full-disk'\n/)
})
