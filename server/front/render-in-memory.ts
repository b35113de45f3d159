import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { duplexPair } from 'node:stream'

export type Render = (
  path: string,
  of?: Record<string, string>,
) => Promise<{ status: number; type: string; body: Buffer }>
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const PATIENCE = 20_000

/**
 * Asks a handler for a page over a connection that exists in memory only: as a visitor about whom nothing is known, or as one
 * whose headers are given.
 */
export function renderInMemory(handle: Handle, publicUrl: string | undefined): Render {
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => {
      outgoing.statusCode = 500
      outgoing.end()
    })
  })
  const { host, protocol } = new URL(publicUrl ?? 'http://localhost')
  const headers = {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
    'x-tuntas-address': '127.0.0.1',
    'x-tuntas-request': 'isi',
    accept: 'text/html',
    connection: 'close',
  }

  return (path, of = {}) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair()
      server.emit('connection', far)
      const asking = request(
        {
          path,
          headers: { ...headers, ...of },
          createConnection: () => near,
          signal: AbortSignal.timeout(PATIENCE),
        },
        answer => {
          const chunks: Buffer[] = []
          answer.on('data', chunk => chunks.push(chunk))
          answer.once('error', reject)
          answer.once('end', () => {
            near.destroy()
            resolve({
              status: answer.statusCode ?? 0,
              type: answer.headers['content-type'] ?? '',
              body: Buffer.concat(chunks),
            })
          })
        },
      )
      asking.once('error', reject)
      asking.end()
    })
}
