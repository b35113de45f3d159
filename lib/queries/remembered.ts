import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDatabaseAway } from '@/db/lost-connection'
import { isRefusal } from '@/lib/domain/refusal'
import { report } from '@/lib/integrations/report'

/**
 * An answer that is equal for all, asked for at most every so many milliseconds however many want it at once. When it does not come,
 * because the database is away or for a fault that is reported here, the last good one stands; before there was any, and for a
 * refusal, whoever asks hears what was thrown.
 */
export function remembered<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { answer: T } | undefined
  let asking: Promise<T> | undefined
  let staleAt = Number.NEGATIVE_INFINITY

  const asked = async () => {
    const begunAt = performance.now()
    try {
      last = { answer: await ask() }
      staleAt = begunAt + milliseconds
    } catch (thrown) {
      reportFault(thrown)
      if (isRefusal(thrown) || !last) throw thrown
      staleAt = performance.now() + milliseconds
    }
    return last.answer
  }

  return async () => {
    if (last && performance.now() < staleAt) return last.answer
    asking ??= asked().finally(() => {
      asking = undefined
    })
    return asking
  }
}

function reportFault(thrown: unknown) {
  if (!isRefusal(thrown) && !isDatabaseAway(thrown)) report(thrown, randomUUID().slice(0, 8))
}
