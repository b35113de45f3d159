type Work = () => Promise<unknown>

const putOff = new WeakMap<object, Work[]>()

/**
 * Does something at the very end of the transaction `on`, or at once where there is none. For what all transactions of an office take
 * turns at: taken in the middle, one of them would wait for a row of another that waits for its turn.
 */
export async function beforeCommit(on: object, work: Work): Promise<void> {
  const later = putOff.get(on)
  if (later) later.push(work)
  else await work()
}

/** Runs the work of a transaction, and then all it put off, in the order it was put off. */
export async function toTheEnd<T>(on: object, run: () => Promise<T>): Promise<T> {
  const later: Work[] = []
  putOff.set(on, later)
  const result = await run()
  for (const work of later) await work()
  return result
}
