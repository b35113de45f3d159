import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const FOLDER = 'db/migrations'
const files = readdirSync(FOLDER).filter(name => name.endsWith('.sql'))
const changed = files.findIndex(name => name.endsWith('_supplies.sql'))

let sql: postgres.Sql

/** An office of the time in which only card blanks were kept, and a case that used one. */
beforeAll(async () => {
  const server = postgres(inject('databaseUrl'), { max: 1, onnotice: () => {} })
  const name = `test_${randomBytes(8).toString('hex')}`
  await server`create database ${server(name)}`
  await server.end()
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  sql = postgres(url.href, { max: 1, onnotice: () => {} })
  await apply(sql, files.slice(0, changed))
})

afterAll(() => sql.end())

async function apply(on: postgres.ISql, names: readonly string[]) {
  for (const name of names)
    for (const statement of readFileSync(`${FOLDER}/${name}`, 'utf8').split('--> statement-breakpoint'))
      await on.unsafe(statement)
}

test('an office that kept only card blanks goes on with them, every entry and what was left after it', async () => {
  const office = await newOffice('35.08.10')
  const other = await newOffice('35.08.15')
  await sql`insert into card_stock (office_id, blanks) values (${office}, 97), (${other}, 0)`
  // Two that came in the same moment: the one that used a blank is written with the earlier time.
  for (const [id, change, quantity, at] of [
    [office, 'received', 100, '2026-01-02'],
    [office, 'used', 1, '2026-01-03'],
    [office, 'used', 1, '2026-01-04'],
    [other, 'used', 1, '2026-01-05T01:00:00Z'],
    [other, 'received', 1, '2026-01-05T01:00:01Z'],
  ] as const)
    await sql`insert into card_stock_entries (office_id, change, quantity, happened_at) values (${id}, ${change}, ${quantity}, ${at})`

  // As the portal does it: all that is new in one transaction.
  await sql.begin(on => apply(on, files.slice(changed)))

  expect(await sql`select kind, "left" from supplies where office_id = ${office}`).toMatchObject([
    { kind: 'card_blank', left: 97 },
  ])
  const booked =
    await sql`select change, quantity, "left" from supply_entries where office_id = ${office} order by id`
  expect(booked).toMatchObject([
    { change: 'received', quantity: 100, left: 100 },
    // Their cases are gone, so it is a correction with its reason.
    { change: 'corrected', quantity: -1, left: 99 },
    { change: 'corrected', quantity: -1, left: 98 },
    // What the stock and its entries did not agree on.
    { change: 'corrected', quantity: -1, left: 97 },
  ])
  const swapped =
    await sql`select quantity, "left" from supply_entries where office_id = ${other} order by id`
  expect(swapped).toMatchObject([
    { quantity: 1, left: 1 },
    { quantity: -1, left: 0 },
  ])
})

async function newOffice(code: string): Promise<string> {
  const [office] = await sql`
    insert into offices (code, name, regency_name, address, phone)
    values (${code}, ${code}, 'Kabupaten Lumajang', 'Jl. Contoh', '(0334) 1') returning id`
  return office?.id
}
