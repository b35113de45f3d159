import postgres from 'postgres'
import { env } from '@/lib/env'

const kept = globalThis as { tuntasPool?: postgres.Sql; tuntasPoolRenewedAt?: number }

const RENEWED_AT_MOST_EVERY = 1000

/** The connections of this process, opened at first use; Next's bundle and the front server share them. */
export function pool(): postgres.Sql {
  kept.tuntasPool ??= postgres(env().DATABASE_URL, {
    max: 6,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { statement_timeout: 5_000, idle_in_transaction_session_timeout: 10_000, TimeZone: 'UTC' },
  })
  return kept.tuntasPool
}

/** Ends every connection of the pool; what is still asked has five seconds. */
export async function closePool() {
  await kept.tuntasPool?.end({ timeout: 5 })
  kept.tuntasPool = undefined
}

/**
 * Goes on with new connections. After one was lost the driver may keep half a message for it and never use it rightly again
 * (porsager/postgres #1154), so the old ones finish what they do and are forgotten.
 */
export function renewPool() {
  const old = kept.tuntasPool
  const now = performance.now()
  if (!old || now - (kept.tuntasPoolRenewedAt ?? -RENEWED_AT_MOST_EVERY) < RENEWED_AT_MOST_EVERY) return
  kept.tuntasPoolRenewedAt = now
  kept.tuntasPool = undefined
  void old.end({ timeout: 5 }).catch(() => undefined)
}
