import 'server-only'
import type { Connection } from '@/db/client'
import * as presses from '@/db/repositories/presses'
import { Refusal } from '@/lib/domain/refusal'

/**
 * Does a command's work for the first press of a key and gives every later press the same result, also when both come at once.
 * A refused press leaves the key free. Call it inside the transaction of the work. Refuses with `not_now` a key used for another command.
 */
export async function once<T extends string | null>(
  on: Connection,
  press: string,
  command: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!(await presses.claim(on, press, command))) {
    const earlier = await presses.resultOf(on, press, command)
    if (!earlier) throw new Refusal('not_now')
    return earlier.result as T
  }
  const result = await work()
  await presses.settle(on, press, result)
  return result
}
