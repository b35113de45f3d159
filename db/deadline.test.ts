import { DrizzleQueryError, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '@/tests/database'
import { closeDatabase, database, transact } from './client'
import { withDeadline } from './deadline'

let url: string

beforeAll(async () => {
  url = await freshDatabase()
})
afterEach(() => vi.useRealTimers())
afterAll(closeDatabase)

/** A driver that has forgotten what it was asked. */
function silentClient() {
  const never = () => Object.assign(new Promise(() => {}), { values: () => new Promise(() => {}) })
  const client = { unsafe: never, begin: (run: (on: unknown) => unknown) => run({ unsafe: never }) }
  return withDeadline(client as unknown as postgres.Sql, { isCut: () => false, onLoss: () => {} })
}

test.each([
  ['a query', () => silentClient().unsafe('select 1'), 8_000],
  ['a query for bare values', () => silentClient().unsafe('select 1').values(), 8_000],
  ['a query within a transaction', () => silentClient().begin(on => on.unsafe('select 1')), 8_000],
  [
    'a transaction that waits for something else',
    () => silentClient().begin(() => new Promise(() => {})),
    15_000,
  ],
])('%s that gets no answer ends with an error in time', async (_, ask, milliseconds) => {
  vi.useFakeTimers()
  let ended: unknown
  Promise.resolve(ask()).catch(error => {
    ended = error
  })
  await vi.advanceTimersByTimeAsync(milliseconds - 1)
  expect(ended).toBeUndefined()
  await vi.advanceTimersByTimeAsync(2)
  expect(ended).toMatchObject({ message: `database silent for ${milliseconds} ms` })
})

test('a query that ends too late leaves the driver what it may still send', async () => {
  vi.useFakeTimers()
  const held: unknown[][] = []
  const unsafe = (_text: string, values: unknown[]) => {
    held.push(values)
    return new Promise(() => {})
  }
  const line = { isCut: () => false, onLoss: () => {} }
  const client = withDeadline({ unsafe } as unknown as postgres.Sql, line)
  const given = [TYPED]
  const ended = Promise.resolve(client.unsafe('select $1', given)).catch(() => 'ended')
  await vi.advanceTimersByTimeAsync(8_001)
  expect(await ended).toBe('ended')
  expect(held).toEqual([[TYPED]])
  expect(given).toEqual([])
})

test('a connection that ends in the middle of a transaction fails that one only', async () => {
  const operator = postgres(url, { max: 1, onnotice: () => {} })
  const since = performance.now()
  const cut = transact(async on => {
    const [row] = await on.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    await on.execute(sql`create table half_done ()`)
    await operator`select pg_terminate_backend(${row?.pid ?? 0})`
    await on.execute(sql`select 1`)
  })
  await expect(cut).rejects.toThrow()
  expect(performance.now() - since).toBeLessThan(2_000)

  const [row] = await database().execute(sql`select to_regclass('half_done') is null as gone`)
  expect(row?.gone).toBe(true)
  await operator.end()
})

test('a server that falls silent holds nobody longer than the deadline, and others are served', async () => {
  const answers = await Promise.allSettled([
    database().execute(sql`select pg_sleep(6)`),
    database().execute(sql`select 1 as one`),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

const TYPED = '3508104107920004'

/** Everything a log could print of an error, causes and hidden properties included. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = Object.getOwnPropertyNames(error).map(name => `${name}=${Reflect.get(error, name)}`)
  return [error.name, error.message, ...own, printed(error.cause)].join('\n')
}

test.each([
  ['a value that is no number', () => database().execute(sql`select ${`x${TYPED}`}::int`), '22P02'],
  ['a value that is there already', () => twice(TYPED), '23505'],
  [
    'a value the driver cannot write',
    () => database().execute(sql`select ${{ nik: TYPED }}::bytea`),
    undefined,
  ],
  [
    'the same inside a transaction',
    () => transact(on => on.execute(sql`select ${`x${TYPED}`}::int`)),
    '22P02',
  ],
])('%s makes an error that tells no one what was typed', async (_, ask, code) => {
  const error = await Promise.resolve(ask()).then(
    () => undefined,
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(DrizzleQueryError)
  expect(printed(error)).not.toContain(TYPED)
  if (code) expect(error).toMatchObject({ cause: { name: 'PostgresError', code } })
})

async function twice(value: string) {
  await database().execute(sql`create table if not exists once_only (value text unique)`)
  await database().execute(sql`insert into once_only values (${value})`)
  await database().execute(sql`insert into once_only values (${value})`)
}
