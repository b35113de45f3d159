import 'server-only'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** What reading a PDF found: its pages, a password in the way, or neither when it cannot be read. */
type Found = { pages?: number; isLocked?: boolean }

/** Milliseconds and bytes of memory one PDF may take. Ours take a few milliseconds; a made-up one may unfold without end. */
const PATIENCE = 20_000
const MEMORY = 512 * 1024 * 1024

/** Reads a PDF on a thread of its own, which is stopped when it takes too long or too much. */
export function countPdfPages(content: Buffer): Promise<Found> {
  const place = path.join(
    /*turbopackIgnore: true*/ process.cwd(),
    'lib/integrations/count-pdf-pages-worker.mjs',
  )
  const worker = new Worker(/*turbopackIgnore: true*/ place, {
    workerData: content,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  })
  const before = process.memoryUsage.rss()
  const timer = setTimeout(() => void worker.terminate(), PATIENCE)
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > MEMORY) void worker.terminate()
  }, 50)
  return new Promise<Found>(resolve => {
    worker.once('message', resolve)
    worker.once('error', () => resolve({}))
    worker.once('exit', () => resolve({}))
  }).finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
    void worker.terminate()
  })
}
