import 'server-only'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** Milliseconds and bytes of memory one file may take. Ours take a few milliseconds; a made-up one may unfold without end. */
const PATIENCE = 20_000
const MEMORY = 512 * 1024 * 1024

/** Lets a program of this folder look at a stranger's file on a thread of its own, which is stopped when it takes too long or too much. Undefined then. */
export function onOwnThread<Found>(program: string, workerData: unknown): Promise<Found | undefined> {
  const place = path.join(/*turbopackIgnore: true*/ process.cwd(), 'lib/integrations', program)
  const worker = new Worker(/*turbopackIgnore: true*/ place, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  })
  const before = process.memoryUsage.rss()
  const timer = setTimeout(() => void worker.terminate(), PATIENCE)
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > MEMORY) void worker.terminate()
  }, 50)
  return new Promise<Found | undefined>(resolve => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  }).finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
    void worker.terminate()
  })
}
