import { setTimeout as pause } from 'node:timers/promises'

export type Running = {
  /** Settles when the process is gone, with how it went. */
  ended: Promise<string>
  /** Asks it to finish what it does and waits until it is gone. */
  stop: () => Promise<void>
}

/** `start` resolves when the service can be used and rejects when it ended before that. */
export type Service = { name: string; start: () => Promise<Running> }

const LONGEST_PAUSE = 30_000
const HEALTHY_AFTER = 60_000

/** Starts a service, which must succeed once, and from then on starts it again, ever more slowly, whenever it ends by itself. */
export async function keepRunning(
  service: Service,
  report: (line: string) => void,
): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Running | undefined = await service.start()

  const watch = async () => {
    let failures = 0
    while (!signal.aborted) {
      const lasted = await lifeOf(
        running,
        how => !signal.aborted && report(`${service.name} berhenti (${how}); dimulai lagi.`),
      )
      failures = lasted > HEALTHY_AFTER ? 0 : failures + 1
      await pause(backOff(failures), undefined, { signal }).catch(() => {})
      running = signal.aborted ? undefined : await startAgain(service, report)
    }
  }
  const watching = watch()

  return {
    stop: async () => {
      stopping.abort()
      await running?.stop()
      await watching
      await running?.stop()
    },
  }
}

/** Waits for the end of a service; milliseconds it lasted. */
async function lifeOf(running: Running | undefined, tell: (how: string) => void): Promise<number> {
  if (!running) return 0
  const since = Date.now()
  tell(await running.ended)
  return Date.now() - since
}

function backOff(failures: number): number {
  return Math.min(LONGEST_PAUSE, 250 * 2 ** failures)
}

async function startAgain(service: Service, report: (line: string) => void): Promise<Running | undefined> {
  try {
    return await service.start()
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
