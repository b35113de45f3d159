import { lt, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { attempts } from '@/db/schema/presses'

/** Counts one attempt in the current window and tells how many there were, this one included. */
export async function count(on: Connection, bucket: Buffer, windowStart: Date): Promise<number> {
  const [row] = await on
    .insert(attempts)
    .values({ bucket, windowStart, count: 1 })
    .onConflictDoUpdate({
      target: [attempts.bucket, attempts.windowStart],
      set: { count: sql`${attempts.count} + 1` },
    })
    .returning({ count: attempts.count })
  return row?.count ?? 0
}

/** Forgets windows that began before a moment. */
export async function forgetBefore(on: Connection, moment: Date) {
  await on.delete(attempts).where(lt(attempts.windowStart, moment))
}
