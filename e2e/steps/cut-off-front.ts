import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { PORT } from '@/e2e/ports'

const OWN_PORT = PORT + 400
const DATA_DIR = '.data/test'

/** A second front server of the portal under test, whose database can be taken away and given back while all others keep theirs. */
export async function cutOffFront() {
  const { port, password } = JSON.parse(readFileSync(`${DATA_DIR}/postgres.json`, 'utf8'))
  const wire = await wireTo(port)
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/front/main.ts'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      ...JSON.parse(readFileSync(`${DATA_DIR}/secrets.json`, 'utf8')),
      NODE_ENV: 'production',
      TUNTAS_MODE: 'demonstration',
      PORT: String(OWN_PORT),
      PUBLIC_URL: '',
      DATA_DIR,
      DATABASE_URL: `postgres://tuntas:${password}@127.0.0.1:${wire.port}/tuntas`,
    },
  })
  await once(child, 'message')
  return {
    address: `http://localhost:${OWN_PORT}`,
    takeAway: wire.cut,
    giveBack: wire.mend,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
      wire.close()
    },
  }
}

/** A wire to the database that can be cut: what is under way breaks, and nobody new comes through. */
async function wireTo(port: number) {
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer(near => {
    if (isCut) return near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => undefined)
      end.once('close', () => {
        ends.delete(end)
        other.destroy()
      })
      end.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const cut = () => {
    isCut = true
    for (const end of ends) end.destroy()
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut,
    mend: () => {
      isCut = false
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
