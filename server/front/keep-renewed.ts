import { setTimeout as pause } from 'node:timers/promises'
import { OFFICE_REMEMBERED_FOR } from '@/lib/domain/office-memory'

/** How soon a change is noticed, at the latest (milliseconds). */
const LOOKED_EVERY = 2000

export type Renewal = {
  /** Whether there is an office to show. */
  isOpen: () => Promise<boolean>
  /** Tells the same as long as the pages stay the same. */
  version: () => Promise<string>
  renew: (path: string) => Promise<void>
  warn: (line: string) => void
}

/**
 * Renews every page at once, and from then on all of them whenever the version is another. Settles after the first time, though
 * there be no office yet: its pages come when it is opened. What fails is said once and tried at every look until it succeeds;
 * while nobody can tell the version, everything stays as it is.
 */
export async function keepRenewed(
  paths: readonly string[],
  { isOpen, version, renew, warn }: Renewal,
): Promise<void> {
  const owed = new Set(paths)
  const failing = new Set<string>()
  let shown: string | undefined

  const renewOwed = async () => {
    for (const path of owed) {
      try {
        await renew(path)
        owed.delete(path)
        failing.delete(path)
      } catch (error) {
        if (!failing.has(path)) warn(`halaman ${path} belum dapat diperbarui: ${messageOf(error)}`)
        failing.add(path)
      }
    }
  }

  const look = async () => {
    if (!(await isOpen())) return
    const found = await version()
    // A page rendered at once could still tell what the app remembers from before the change.
    if (shown !== undefined && found !== shown) await pause(OFFICE_REMEMBERED_FOR, undefined, { ref: false })
    if (found !== shown) for (const path of paths) owed.add(path)
    shown = found
    await renewOwed()
  }

  await look().catch(renewOwed)
  void again(LOOKED_EVERY, look)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : 'galat')

/** Does something over and over, never twice at once. Where it fails, the next time is near. */
async function again(every: number, work: () => Promise<void>) {
  for (;;) {
    await pause(every, undefined, { ref: false })
    await work().catch(() => {})
  }
}
