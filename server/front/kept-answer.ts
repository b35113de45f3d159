import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, compress, type Encoding } from './compress'

/** An answer that is equal for everyone, ready to be sent in every encoding. */
export type KeptAnswer = {
  etag: string
  headers: Record<string, string>
  bodies: Record<Encoding, Buffer>
}

export async function keepAnswer(body: Buffer, headers: Record<string, string>): Promise<KeptAnswer> {
  const digest = createHash('sha256')
    .update(JSON.stringify(headers))
    .update(body)
    .digest('base64url')
    .slice(0, 22)
  const [br, gzip] = await Promise.all([compress(body, 'br', 'once'), compress(body, 'gzip', 'once')])
  return {
    etag: `W/"${digest}"`,
    headers,
    bodies: { identity: body, br: br.body, gzip: gzip.body },
  }
}

/** Answers from memory: 304 to who has it already, the body in the best encoding to everyone else. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  uniform: Record<string, string>,
) {
  const headers = { Vary: 'Accept-Encoding', ...uniform, ...kept.headers }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('ETag', kept.etag)
  if (holds(request.headers['if-none-match'], kept.etag)) {
    response.statusCode = 304
    response.end()
    return
  }
  const { body, encoding } = packedOf(kept, chooseEncoding(request.headers['accept-encoding']))
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The body for one encoding; what is too small to pack is as it is. */
export function packedOf({ bodies }: KeptAnswer, wanted: Encoding): { body: Buffer; encoding: Encoding } {
  const body = bodies[wanted]
  return { body, encoding: body === bodies.identity ? 'identity' : wanted }
}

function holds(header: string | undefined, etag: string): boolean {
  if (!header) return false
  const tags = header.split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag.replace(/^W\//, ''))
}
