import { and, eq, lt } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { presses } from '@/db/schema/presses'

/** Takes a press key for a command. False when it was pressed before; waits for a press that is still under way. */
export async function claim(on: Connection, key: string, command: string): Promise<boolean> {
  const rows = await on
    .insert(presses)
    .values({ key, command })
    .onConflictDoNothing()
    .returning({ key: presses.key })
  return rows.length === 1
}

/** Keeps what a press led to. */
export async function settle(on: Connection, key: string, result: unknown) {
  await on.update(presses).set({ result }).where(eq(presses.key, key))
}

/** What an earlier press led to. */
export async function resultOf(on: Connection, key: string): Promise<unknown> {
  const [row] = await on.select({ result: presses.result }).from(presses).where(eq(presses.key, key))
  return row?.result
}

/** Forgets the presses of a command that led to something. */
export async function forgetResult(on: Connection, command: string, result: string) {
  await on.delete(presses).where(and(eq(presses.command, command), eq(presses.result, result)))
}

/** Forgets presses made before a moment: nobody presses the same button of the same page again. */
export async function forgetBefore(on: Connection, moment: Date) {
  await on.delete(presses).where(lt(presses.pressedAt, moment))
}
