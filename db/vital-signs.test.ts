import { connect, createServer, type Server, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, set } from '@/tests/database'
import { closeDatabase, database } from './client'
import { databaseAnswers, hasOffice, isCutOff } from './vital-signs'

/** A wire to the database that can go dead without closing, as when a firewall forgets a connection. */
let wire: Server
const sockets: Socket[] = []
let isDead = false

beforeAll(async () => {
  const url = new URL(await freshDatabase())
  const [host, port] = [url.hostname, Number(url.port)]
  wire = createServer(near => {
    const far = connect(port, host)
    const isNew = isDead
    sockets.push(near, far)
    near.on('data', chunk => (isNew || !isDead) && far.write(chunk)).on('error', () => far.destroy())
    far.on('data', chunk => (isNew || !isDead) && near.write(chunk)).on('error', () => near.destroy())
    near.on('close', () => far.destroy())
  })
  await new Promise<void>(resolve => wire.listen(0, '127.0.0.1', resolve))
  const address = wire.address()
  url.port = String(typeof address === 'object' ? address?.port : 0)
  set({ DATABASE_URL: url.href })
})

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await closeDatabase()
  wire.close()
})

test('an empty database has no office', async () => {
  expect(await hasOffice()).toBe(false)
})

test('a pool whose connections went dead is told apart from a database that is away', async () => {
  await Promise.all(Array.from({ length: 6 }, () => database().execute(sql`select pg_sleep(0.3)`)))
  expect(await isCutOff()).toBe(false)
  isDead = true
  const [answers, cut, asked] = await Promise.allSettled([
    databaseAnswers(),
    isCutOff(),
    database().execute(sql`select 1`),
  ])
  expect(answers).toMatchObject({ status: 'rejected', reason: { message: 'late' } })
  expect(cut).toMatchObject({ value: true })
  expect(asked.status).toBe('rejected')

  expect(await isCutOff()).toBe(false)
}, 60_000)
