import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { inDatabase } from '@/tests/later'
import { wireTo } from '@/tests/wire'

const DATA_DIR = '.data/test'

/** A second front server of the portal under test, beside the first one at the same database, which can be taken away from it alone and given back. */
export async function secondFront(ownPort: number) {
  const { port, password } = JSON.parse(readFileSync(`${DATA_DIR}/postgres.json`, 'utf8'))
  const wire = await wireTo(port)
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/front/main.ts'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      ...JSON.parse(readFileSync(`${DATA_DIR}/secrets.json`, 'utf8')),
      NODE_ENV: 'production',
      TUNTAS_MODE: 'demonstration',
      PORT: String(ownPort),
      PUBLIC_URL: '',
      DATA_DIR,
      DATABASE_URL: `postgres://tuntas:${password}@127.0.0.1:${wire.port}/tuntas`,
      PGAPPNAME: `front ${ownPort}`,
    },
  })
  const ended = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`ended: ${code}`))),
  ])
  return {
    address: `http://localhost:${ownPort}`,
    takeAway: wire.cut,
    giveBack: wire.mend,
    /** PostgreSQL hangs up on what listens for news, and nothing else. Tells on how many lines. */
    hangUp: () => hangUpOn(`front ${ownPort}`),
    stop: async () => {
      child.kill()
      await ended
      wire.close()
    },
  }
}

async function hangUpOn(name: string): Promise<number> {
  const lines = await inDatabase(
    sql => sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = ${name} and query ilike 'listen%'`,
  )
  return lines.length
}
