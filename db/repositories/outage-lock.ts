import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'

/** Waits until nobody is declaring or ending an outage of an office, and keeps it so until the transaction ends; many may at once. */
export async function share(on: Connection, officeId: string) {
  await on.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${lockOf(officeId)}, 0))`)
}

/** Waits until nobody moves an application of an office, and lets nobody until the transaction ends. */
export async function hold(on: Connection, officeId: string) {
  await on.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lockOf(officeId)}, 0))`)
}

const lockOf = (officeId: string) => `outage:${officeId}`
