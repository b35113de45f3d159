import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'

/** The background work there is, and what each needs to know. */
export type Jobs = {
  send_message: { messageId: string }
  send_code: { requestId: string }
  render_page: { pageId: string }
}

/** Puts work in the queue, in the same transaction as the change that asks for it. */
export async function enqueue<Name extends keyof Jobs>(on: Connection, name: Name, payload: Jobs[Name]) {
  await on.execute(
    sql`select graphile_worker.add_job(${name}::text, ${JSON.stringify(payload)}::json, max_attempts => 12)`,
  )
}
