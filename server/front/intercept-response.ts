import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Shape = {
  /** Asked once, at the first byte: hold everything back until the end? */
  holds: () => boolean
  /** The answer is not held back and starts now: the last moment for headers. */
  passing: () => void
  /** The whole of an answer that was held back. It is sent with what `interceptResponse` returned. */
  complete: (body: Buffer) => Promise<void>
}

type Callback = (error?: Error | null) => void

export type Interception = {
  /** Sends, past the interception. What the handler still writes after this goes nowhere. */
  send: (body: Buffer | string) => void
  /** As `send`, for an answer whose request is still arriving: the connection stays open until `until` settles. */
  sendSlowly: (body: string, until: Promise<unknown>) => void
  isSent: () => boolean
}

/** Comes between a handler and its response, so that the answer can be changed as a whole before its first byte leaves. */
export function interceptResponse(response: ServerResponse, shape: Shape): Interception {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)
  const held: Buffer[] = []
  let sending = false
  let state: 'undecided' | 'holding' | 'passing' | 'sent' = 'undecided'

  const decide = () => {
    if (state !== 'undecided') return
    state = shape.holds() ? 'holding' : 'passing'
    if (state === 'passing') shape.passing()
  }
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') held.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'))
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }

  Object.assign(response, {
    flushHeaders: () => {},
    writeHead: (status: number, reason?: string | OutgoingHttpHeaders, headers?: OutgoingHttpHeaders) => {
      // Node itself comes here when the first byte leaves.
      if (sending || state === 'passing') return response.headersSent ? response : writeHead(status)
      if (state === 'sent') return response
      response.statusCode = status
      setHeaders(response, typeof reason === 'object' ? reason : headers)
      return response
    },
    write: (...[chunk, encoding, callback]: [unknown, (BufferEncoding | Callback)?, Callback?]) => {
      decide()
      if (state === 'passing') return Reflect.apply(write, response, [chunk, encoding, callback])
      if (state === 'holding') take(chunk, encoding)
      callLater(encoding, callback)
      return true
    },
    end: (...[chunk, encoding, callback]: [unknown?, (BufferEncoding | Callback)?, Callback?]) => {
      decide()
      if (state === 'passing') return Reflect.apply(end, response, [chunk, encoding, callback])
      callLater(chunk, encoding, callback)
      if (state === 'sent') return response
      state = 'sent'
      take(chunk, encoding)
      void shape.complete(Buffer.concat(held))
      return response
    },
  })

  return {
    isSent: () => state === 'sent' || response.headersSent,
    send: body => {
      state = 'sent'
      sending = true
      end(body)
    },
    sendSlowly: (body, until) => {
      state = 'sent'
      sending = true
      write(body)
      void until.finally(() => end())
    },
  }
}

function setHeaders(
  response: ServerResponse,
  headers: OutgoingHttpHeaders | readonly (string | [string, string])[] = {},
) {
  const pairs = isList(headers) ? pairsOf(headers) : Object.entries(headers)
  for (const [name, value] of pairs)
    if (value !== undefined && value !== null) response.setHeader(name, value)
}

function pairsOf(list: readonly (string | [string, string])[]): [string, string][] {
  return list.flatMap((item, index): [string, string][] => {
    if (typeof item !== 'string') return [item]
    const value = list[index + 1]
    return index % 2 === 0 && typeof value === 'string' ? [[item, value]] : []
  })
}

function isList(headers: object): headers is readonly (string | [string, string])[] {
  return Array.isArray(headers)
}

function callLater(...candidates: unknown[]) {
  const callback = candidates.find(candidate => typeof candidate === 'function')
  if (typeof callback === 'function') process.nextTick(() => callback())
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}
