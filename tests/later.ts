import { readFileSync } from 'node:fs'
import postgres, { type Sql } from 'postgres'

/** Lets minutes pass for every code sent so far, as for a citizen who comes back to the page later. */
export const letCodesAge = (minutes: number): Promise<unknown> =>
  inDatabase(
    sql => sql`update message_codes set
      created_at = created_at - make_interval(mins => ${minutes}),
      sent_at = sent_at - make_interval(mins => ${minutes})`,
  )

/** Keeps the counter open through the whole of today while something is done, as for a citizen who looks in the morning. */
export async function whileOpen(doing: () => Promise<void>): Promise<void> {
  await inDatabase(async sql => {
    // Who else keeps it open at this moment is waited for: they give back the hours they found.
    await sql`select pg_advisory_lock(351009)`
    const meant = await takeToday(sql)
    await sql`insert into office_hours (office_id, weekday, opens_at, closes_at)
      select id, ${weekdayOfToday(sql)}, '00:00', '23:59' from offices`
    try {
      await doing()
    } finally {
      await takeToday(sql)
      if (meant.length > 0) await sql`insert into office_hours ${sql(meant)}`
    }
  })
}

const weekdayOfToday = (sql: Sql) => sql`extract(isodow from now() at time zone 'Asia/Jakarta')`

const takeToday = (sql: Sql) =>
  sql`delete from office_hours where weekday = ${weekdayOfToday(sql)} returning *`

/** Asks the embedded database of the portal under `dataDir` something past our own code. */
export async function inDatabase<T>(work: (sql: Sql) => Promise<T>, dataDir = '.data/test'): Promise<T> {
  const { port, password } = JSON.parse(readFileSync(`${dataDir}/postgres.json`, 'utf8'))
  const sql = postgres(`postgres://tuntas:${password}@127.0.0.1:${port}/tuntas`, { max: 1 })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}
