import type { IncomingMessage } from 'node:http'

/** Milliseconds without a single byte after which a body counts as abandoned. */
const PATIENCE = 30_000

/**
 * Watches a body while someone else reads it, and calls `refuse` when more than `limit` bytes came, or none for long.
 * Counting where the parser hands over its bytes leaves the stream untouched for the reader; what is too much never reaches it.
 */
export function guardBody(
  request: IncomingMessage,
  limit: number,
  refuse: (status: 408 | 413) => void,
  patience = PATIENCE,
) {
  const push = request.push.bind(request)
  let received = 0
  let refused = false
  const stop = (status: 408 | 413) => {
    refused = true
    clearTimeout(timer)
    refuse(status)
  }
  const timer = setTimeout(() => stop(408), patience)
  timer.unref()

  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (refused) return true
    if (chunk === null) clearTimeout(timer)
    else {
      received += chunk.length
      timer.refresh()
    }
    if (received <= limit) return push(chunk, encoding)
    stop(413)
    return true
  }
  request.once('close', () => clearTimeout(timer))
}
