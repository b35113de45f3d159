import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { runOnce } from 'graphile-worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as messages from '@/db/repositories/messages'
import type { StaffActor } from '@/lib/domain/actor'
import { freshDatabase, set } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { sendMessage } from './send-message'
import { takeInWalkIn } from './take-in-walk-in'

type Arrived = { to: string; text: string; authorization: string | undefined }

let url: string
let isDown = true
let ratna: StaffActor
const arrived: Arrived[] = []

/** The office's gateway, as small as one can be. While it is down it hangs up. */
const gateway = createServer(async (request, response) => {
  if (isDown) return request.socket.destroy()
  let body = ''
  for await (const chunk of request) body += chunk
  arrived.push({ ...JSON.parse(body), authorization: request.headers.authorization })
  response.end()
})

/** What the worker does with whatever is due, once. */
const work = () =>
  runOnce({
    connectionString: url,
    taskList: {
      send_message: payload =>
        sendMessage('worker', { messageId: Reflect.get(Object(payload), 'messageId') }),
    },
    noHandleSignals: true,
  })

const waiting = async () => {
  const [row] = await database().execute<{ jobs: number; attempts: number }>(
    sql`select count(*)::int as jobs, coalesce(max(attempts), 0)::int as attempts from graphile_worker.jobs`,
  )
  return row
}

beforeAll(async () => {
  // Its port is kept from the first to the last: one that was given up may be another's by the time it is wanted back.
  await new Promise<void>(resolve => gateway.listen(0, '127.0.0.1', resolve))
  const { port } = gateway.address() as AddressInfo
  url = await freshDatabase()
  set({ MESSAGE_GATEWAY_URL: `http://127.0.0.1:${port}/kirim`, MESSAGE_GATEWAY_TOKEN: 'kunci' })
  ratna = (await openOffices()).as('counter_officer')
})
afterAll(async () => {
  gateway.close()
  await closeDatabase()
})

test('an application goes through while the gateway is down, and its message arrives once when it is back', async () => {
  const number = await takeInWalkIn(ratna, filledIn('lost'))
  expect(await waiting()).toEqual({ jobs: 1, attempts: 0 })

  await work()
  expect(await waiting()).toEqual({ jobs: 1, attempts: 1 })
  const application = await applications.findByNumber(database(), number)
  const [draft] = await messages.ofApplication(database(), application?.id ?? '')
  expect(draft).toMatchObject({ state: 'drafted', sentAt: null })

  isDown = false
  await database().execute(sql`update graphile_worker._private_jobs set run_at = now()`)
  await work()
  await work()
  expect(arrived).toEqual([{ to: '+6281234567890', text: draft?.text, authorization: 'Bearer kunci' }])
  expect(await waiting()).toEqual({ jobs: 0, attempts: 0 })
  expect(await messages.find(database(), draft?.id ?? '')).toMatchObject({ state: 'sent' })
})

test('a job that runs a second time sends nothing', async () => {
  const [row] = await database().execute<{ id: string }>(sql`select id from messages`)
  await sendMessage('worker', { messageId: row?.id ?? '' })
  expect(arrived).toHaveLength(1)
})

test('what was withdrawn is not sent; sent in the moment it was withdrawn, it says that it was', async () => {
  const application = await applications.findByNumber(database(), await takeInWalkIn(ratna, filledIn('lost')))
  const id = application?.id ?? ''
  const taken = await messages.draft(database(), {
    ...{ officeId: ratna.officeId, applicationId: id, topic: 'print' as const },
    ...{ phone: '+6281234567890', text: 'sudah siap diambil.' },
  })
  const now = new Date()
  await messages.withdraw(database(), id, { because: 'card_handed_over', now })
  const before = arrived.length
  await sendMessage('worker', { messageId: taken })
  expect(arrived).toHaveLength(before)
  expect(await messages.find(database(), taken)).toMatchObject({ state: 'drafted', withdrawnAt: now })

  await messages.markSent(database(), taken, now)
  expect(await messages.find(database(), taken)).toMatchObject({
    ...{ state: 'sent', withdrawnAt: null, withdrawnBecause: null },
  })
  await expect(
    database().execute(sql`update messages set withdrawn_at = now(), withdrawn_because = 'moved_on'`),
  ).rejects.toMatchObject({ cause: { code: '23514' } })
})
