import 'server-only'
import type { Connection } from '@/db/client'
import * as presses from '@/db/repositories/presses'
import { pressKey } from '@/lib/keys/press-key'

/**
 * Does a command's work for the first press and gives every later press of the same answers the same result, also when both come at
 * once. Whoever goes back and sends a form with other answers presses anew. A refused press leaves the key free. Call it inside the
 * transaction of the work.
 */
export async function once<T extends string | null>(
  on: Connection,
  sent: { press: string },
  command: string,
  work: () => Promise<T>,
): Promise<T> {
  const key = pressKey(command, sent)
  if (!(await presses.claim(on, key, command))) return (await presses.resultOf(on, key)) as T
  const result = await work()
  await presses.settle(on, key, result)
  return result
}
