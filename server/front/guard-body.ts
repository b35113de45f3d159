import type { IncomingMessage } from 'node:http'

/** Milliseconds without a single byte after which a body counts as abandoned. */
const PATIENCE = 30_000

/** Called once. `arrived` settles when nothing more of the refused body is to come. */
type Refuse = (status: 408 | 413, arrived: Promise<void>) => void

/**
 * Watches a body while someone else reads it, and calls `refuse` when more than `limit` bytes came, or none for long.
 * Counting where the parser hands over its bytes leaves the stream untouched for the reader. What is too much never reaches
 * the reader, and neither does the end: half a body must not pass for a whole one.
 */
export function guardBody(request: IncomingMessage, limit: number, refuse: Refuse, patience = PATIENCE) {
  const push = request.push.bind(request)
  let received = 0
  let refused = false
  let arrive = () => {}
  const arrived = new Promise<void>(resolve => {
    arrive = resolve
  })
  const stop = (status: 408 | 413) => {
    refused = true
    clearTimeout(timer)
    refuse(status, arrived)
  }
  const late = () => {
    arrive()
    stop(408)
  }
  const timer = setTimeout(late, patience)
  timer.unref()

  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null) {
      clearTimeout(timer)
      arrive()
      return refused || push(chunk, encoding)
    }
    received += chunk.length
    if (received > limit && !refused) stop(413)
    if (refused) return true
    timer.refresh()
    return push(chunk, encoding)
  }
  request.once('close', () => {
    clearTimeout(timer)
    arrive()
  })
}
