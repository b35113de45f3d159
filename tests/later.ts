import { readFileSync } from 'node:fs'
import postgres, { type Sql } from 'postgres'
import type { StandardForm } from '@/lib/domain/standard-form'
import { uuidOf } from '@/lib/keys/link-token'

const QUARTER_HOUR = 15 * 60_000

/** Lets minutes pass for every code sent so far, as for a citizen who comes back to the page later. */
export const letCodesAge = (minutes: number): Promise<unknown> =>
  inDatabase(
    sql => sql`update message_codes set
      created_at = created_at - make_interval(mins => ${minutes}),
      sent_at = sent_at - make_interval(mins => ${minutes})`,
  )

/** Waits until so many milliseconds are left of the quarter of an hour, by which tries are counted: in most runs not at all. */
export async function untilQuarterHourHas(time: number): Promise<void> {
  const left = QUARTER_HOUR - (Date.now() % QUARTER_HOUR)
  if (left < time) await new Promise(resolve => setTimeout(resolve, left))
}

/** Keeps the counter open through the whole of today while something is done, as for a citizen who looks in the morning. */
export async function whileOpen(doing: () => Promise<void>): Promise<void> {
  await inDatabase(async sql => {
    // Who else keeps it open at this moment is waited for: they give back the hours they found.
    await sql`select pg_advisory_lock(351009)`
    const meant = await takeToday(sql)
    const days = await sql`delete from holidays where held_on = ${today(sql)} returning *`
    await sql`insert into office_hours (office_id, weekday, opens_at, closes_at)
      select id, ${weekdayOfToday(sql)}, '00:00', '23:59' from offices`
    try {
      await doing()
    } finally {
      await takeToday(sql)
      if (days.length > 0) await sql`insert into holidays ${sql(days)}`
      if (meant.length > 0) await sql`insert into office_hours ${sql(meant)}`
    }
  })
}

/** Keeps the counter closed through the whole of today while something is done, as on a holiday. */
export async function whileClosed(doing: () => Promise<void>): Promise<void> {
  const meant = await inDatabase(takeToday)
  try {
    await doing()
  } finally {
    if (meant.length > 0) await inDatabase(sql => sql`insert into office_hours ${sql(meant)}`)
  }
}

/** Lets days pass for an application that waits where it is, by the token of its receipt. */
export const letCaseWait = (token: string, days: number): Promise<unknown> =>
  inDatabase(
    sql =>
      sql`update applications set state_since = state_since - make_interval(days => ${days}) where id = ${idIn(token)}`,
  )

/** Lets seconds pass for whoever has a case in hand, by its number. */
export const letClaimAge = (number: string, seconds: number): Promise<unknown> =>
  inDatabase(
    sql => sql`update application_claims set
      since = since - make_interval(secs => ${seconds}),
      beat_at = beat_at - make_interval(secs => ${seconds})
      where application_id = (select id from applications where number = ${number})`,
  )

/** Lets days pass for a draft, by the token in its address. */
export const letDraftAge = (token: string, days: number): Promise<unknown> =>
  inDatabase(
    sql =>
      sql`update applications set created_at = created_at - make_interval(days => ${days}) where id = ${idIn(token)}`,
  )

const idIn = (token: string) => uuidOf(Buffer.from(token, 'base64url').subarray(0, 16))

/** The session somebody has just begun by signing in. */
export const newestSession = (email: string): Promise<string> =>
  inDatabase(
    sql => sql`select s.id from staff_sessions s join staff on staff.id = s.staff_id
      where staff.email = ${email} order by s.created_at desc limit 1`,
  ).then(([session]) => session?.id)

/** Lets a session end in so many minutes, as late in a working day. */
export const letSessionEnd = (session: string, minutes: number): Promise<unknown> =>
  inDatabase(
    sql =>
      sql`update staff_sessions set expires_at = now() + make_interval(mins => ${minutes}) where id = ${session}`,
  )

type NewVersion = Pick<StandardForm, 'decreeNumber' | 'targetMinutes' | 'content'>

/** Publishes the next version of the standard, in force from today, as an admin does. */
export const publishToday = ({ decreeNumber, targetMinutes, content }: NewVersion): Promise<unknown> =>
  inDatabase(
    sql => sql`insert into service_standards
      (office_id, version, decree_number, effective_on, target_minutes, fee, product, content)
      select office_id, max(version) + 1, ${decreeNumber ?? null}, ${today(sql)},
        ${targetMinutes}, min(fee), min(product), ${sql.json(content)}
      from service_standards group by office_id`,
  )

const today = (sql: Sql) => sql`(now() at time zone 'Asia/Jakarta')::date`

const weekdayOfToday = (sql: Sql) => sql`extract(isodow from ${today(sql)})`

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
