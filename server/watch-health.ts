import { setTimeout as pause } from 'node:timers/promises'

const EVERY = 5000
const TOO_OFTEN = 4

/** Resolves when `isWell` said no, or nothing, four times in a row; never when `until` settles before that. */
export async function watchHealth(
  isWell: () => Promise<boolean>,
  until: Promise<unknown>,
  every = EVERY,
): Promise<void> {
  let watching = true
  void until.then(() => (watching = false))
  let failures = 0
  while (watching && failures < TOO_OFTEN) {
    await pause(every, undefined, { ref: false })
    if (watching) failures = (await isWell().catch(() => false)) ? 0 : failures + 1
  }
  if (!watching) await new Promise(() => {})
}
