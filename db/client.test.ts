import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/tests/database'
import { closeDatabase, database, transact } from './client'

beforeAll(async () => {
  await freshDatabase()
  await database().execute(sql`create table counters (name text primary key, presses int not null)`)
  await database().execute(sql`insert into counters values ('left', 0), ('right', 0)`)
})
afterAll(closeDatabase)

/** Presses two counters in one transaction, and waits in between. */
const pressing = (first: string, second: string, between: () => Promise<void>) =>
  transact(async on => {
    await on.execute(sql`update counters set presses = presses + 1 where name = ${first}`)
    await between()
    await on.execute(sql`update counters set presses = presses + 1 where name = ${second}`)
  })

/** Lets nobody on before a number of people are here; whoever comes later goes straight on. */
function gate(people: number) {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  let here = 0
  return () => {
    here += 1
    if (here >= people) open()
    return opened
  }
}

test('two who wait for each other both get their way, and nothing is done twice', async () => {
  const bothHoldOne = gate(2)
  await Promise.all([pressing('left', 'right', bothHoldOne), pressing('right', 'left', bothHoldOne)])
  expect(await database().execute(sql`select presses from counters`)).toMatchObject([
    { presses: 2 },
    { presses: 2 },
  ])
})

test('what is given up every time ends with the word of the database', async () => {
  let tries = 0
  const givenUp = transact(on => {
    tries += 1
    return on.execute(sql`do $$ begin raise exception using errcode = 'deadlock_detected'; end $$`)
  })
  await expect(givenUp).rejects.toMatchObject({ cause: { code: '40P01' } })
  expect(tries).toBe(3)
})

test('any other error is not tried again', async () => {
  let tries = 0
  const failing = transact(on => {
    tries += 1
    return on.execute(sql`select 1 / 0`)
  })
  await expect(failing).rejects.toMatchObject({ cause: { code: '22012' } })
  expect(tries).toBe(1)
})
