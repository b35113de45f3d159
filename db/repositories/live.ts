import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { LIVE_CHANNEL } from '@/db/live-line'
import type { News } from '@/lib/domain/live'

/** Tells every open staff page of the office and its regency that something has changed: when the transaction is kept, and never when it is not. */
export async function announce(on: Connection, { officeId, subject, id }: News) {
  await on.execute(
    sql`select pg_notify(${LIVE_CHANNEL}, json_build_object(
      'officeId', offices.id, 'regencyId', offices.regency_id, 'subject', ${subject}::text, 'id', ${id}::text)::text)
      from offices where offices.id = ${officeId}`,
  )
}
