import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/tests/database'
import { migrate } from './migrate'

let sql: postgres.Sql
let url: string

beforeAll(async () => {
  url = await freshDatabase()
  sql = postgres(url, { max: 1, onnotice: () => {} })
})

afterAll(() => sql.end())

test('processes that start together bring the database up to date once', async () => {
  await Promise.all([migrate(url), migrate(url), migrate(url)])
  const [row] =
    await sql`select count(*)::int as n, count(distinct hash)::int as different from drizzle.__drizzle_migrations`
  expect(row?.n).toBeGreaterThan(0)
  expect(row?.n).toBe(row?.different)
})

test('the queue of background work is part of the same database', async () => {
  const [row] = await sql`select to_regclass('graphile_worker.jobs') is not null as there`
  expect(row?.there).toBe(true)
})
