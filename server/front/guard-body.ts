import type { IncomingMessage } from 'node:http'

/** Milliseconds without a single byte after which a body counts as abandoned. */
const PATIENCE = 30_000

export type GuardedBody = {
  /** Settles with the reason when the body turns out to be more, or slower, than it may be. */
  refused: Promise<408 | 413>
  /** Settles when nothing more of it is to be waited for. */
  arrived: Promise<void>
  /** What has arrived, when it was to be kept; empty otherwise. */
  whole: () => Buffer
}

/**
 * Watches a body while someone else reads it: at most `limit` bytes, and never none for long. To be called
 * before the request is first waited for, as bytes may follow at once.
 * Counting where the parser hands over its bytes leaves the stream untouched for the reader. What is too much never reaches
 * the reader, and neither does the end: half a body must not pass for a whole one.
 */
export function guardBody(
  request: IncomingMessage,
  limit: number,
  { patience = PATIENCE, isKept = false } = {},
): GuardedBody {
  const push = request.push.bind(request)
  const refused = withResolvers<408 | 413>()
  const arrived = withResolvers<void>()
  const kept: Buffer[] = []
  let received = 0
  let isRefused = false

  const refuse = (status: 408 | 413) => {
    isRefused = true
    clearTimeout(timer)
    if (status === 408) arrived.resolve()
    refused.resolve(status)
  }
  const timer = setTimeout(refuse, patience, 408)
  timer.unref()
  const finish = () => {
    clearTimeout(timer)
    arrived.resolve()
  }

  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null) {
      finish()
      return isRefused || push(chunk, encoding)
    }
    received += chunk.length
    if (received > limit && !isRefused) refuse(413)
    if (isRefused) return true
    timer.refresh()
    if (isKept) kept.push(chunk)
    return push(chunk, encoding)
  }
  request.once('close', finish)
  return { refused: refused.promise, arrived: arrived.promise, whole: () => Buffer.concat(kept) }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}
