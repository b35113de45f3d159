import { readFileSync } from 'node:fs'
import postgres from 'postgres'

/** Lets minutes pass for every code sent so far, as for a citizen who comes back to the page later. */
export async function letCodesAge(minutes: number): Promise<void> {
  const { port, password } = JSON.parse(readFileSync('.data/test/postgres.json', 'utf8'))
  const sql = postgres(`postgres://tuntas:${password}@127.0.0.1:${port}/tuntas`, { max: 1 })
  await sql`update message_codes set
    created_at = created_at - make_interval(mins => ${minutes}),
    sent_at = sent_at - make_interval(mins => ${minutes})`
  await sql.end()
}
