import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq, sql } from 'drizzle-orm'
import { runOnce } from 'graphile-worker'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '@/db/client'
import * as messageCodes from '@/db/repositories/message-codes'
import { messageCodes as asked } from '@/db/schema/message-codes'
import { attempts } from '@/db/schema/presses'
import type { VisitorActor } from '@/lib/domain/actor'
import { getCodeRequest } from '@/lib/queries/get-code-request'
import { freshDatabase, set } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { filledIn, openOffices } from '@/tests/people'
import { askCode } from './ask-code'
import { openByCode } from './open-by-code'
import { sendCode } from './send-code'
import { takeInWalkIn } from './take-in-walk-in'

const MINUTE = 60_000
const KNOWN = '+6281234567890'
const UNKNOWN = '+6281299990000'

let url: string
let gateway: Server
let isDown = false
const arrived: { to: string; text: string }[] = []

beforeAll(async () => {
  gateway = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (isDown) response.statusCode = 503
    else arrived.push(JSON.parse(body))
    response.end()
  })
  await new Promise<void>(resolve => gateway.listen(0, '127.0.0.1', resolve))
  url = await freshDatabase()
  set({ MESSAGE_GATEWAY_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/` })
  const { as } = await openOffices()
  await takeInWalkIn(as('counter_officer'), filledIn('lost'))
  await takeInWalkIn(as('counter_officer'), filledIn('damaged', { name: 'Wagini', nik: '3508104808550009' }))
})
beforeEach(async () => {
  arrived.length = 0
  await database().delete(asked)
  await database().delete(attempts)
})
afterAll(async () => {
  gateway.close()
  await closeDatabase()
})

const someone = (): VisitorActor => ({ kind: 'visitor', address: randomUUID() })

const ask = (phone = KNOWN) => askCode(someone(), { press: randomUUID(), phone })

const open = (requestId: string, code: string) =>
  openByCode(someone(), { press: randomUUID(), requestId, code })

const work = () =>
  runOnce({
    connectionString: url,
    taskList: {
      send_message: () => {},
      send_code: payload => sendCode('worker', { requestId: Reflect.get(Object(payload), 'requestId') }),
    },
    noHandleSignals: true,
  })

/** Asks for a code, lets the worker send it, and reads it from the message. */
async function received() {
  const requestId = await ask()
  await work()
  const code = arrived.at(-1)?.text.match(/\d{6}/)?.[0] ?? ''
  return { requestId, code, wrong: code === '000000' ? '000001' : '000000' }
}

/** Lets a request have been made so many minutes ago. */
const age = (requestId: string, minutes: number) =>
  database()
    .update(asked)
    .set({ createdAt: new Date(Date.now() - minutes * MINUTE) })
    .where(eq(asked.id, requestId))

describe('a one-time code', () => {
  it('opens every application of the number it was sent to, once', async () => {
    const { requestId, code } = await received()
    expect(arrived).toHaveLength(1)

    expect(await open(requestId, code)).toHaveLength(2)

    await expect(open(requestId, code)).rejects.toMatchObject({ reason: 'message_code_spent' })
    expect(await getCodeRequest(someone(), requestId)).toBeUndefined()
  })

  it('opens the same for one press that came twice', async () => {
    const { requestId, code } = await received()
    const entered = { press: randomUUID(), requestId, code }

    const [first, second] = await Promise.all([
      openByCode(someone(), entered),
      openByCode(someone(), entered),
    ])

    expect(first).toEqual(second)
  })

  it('comes in a message with its letters, free of charge, without a name and without a link', async () => {
    const { requestId } = await received()
    const [message] = arrived
    const { prefix } = (await getCodeRequest(someone(), requestId)) ?? {}

    expect(message?.to).toBe(KNOWN)
    expect(message?.text).toContain(`kode ${prefix} `)
    expect(message?.text).toContain('gratis')
    expect(message?.text).toContain('Jangan berikan kode ini kepada siapa pun')
    expect(message?.text).not.toMatch(/Siti|Wagini|http|3508/)
    expect(message?.text.split('\n').length).toBeLessThanOrEqual(4)
  })

  it('is nowhere in the database', async () => {
    const { code } = await received()
    const [row] = await database().execute<{ text: string }>(
      sql`select (select json_agg(c)::text from message_codes c) || coalesce((select json_agg(j)::text from graphile_worker.jobs j), '')
        || coalesce((select json_agg(p)::text from presses p), '') as text`,
    )
    expect(row?.text).not.toContain(code)
  })

  it('is not sent to a number without applications, which is told the same', async () => {
    const [known, unknown] = [await ask(), await ask(UNKNOWN)]
    await work()

    expect(arrived.map(({ to }) => to)).toEqual([KNOWN])
    const shown = await Promise.all([known, unknown].map(id => getCodeRequest(someone(), id)))
    expect(shown.map(request => Object.keys(request ?? {}))).toEqual([
      ['phone', 'maskedPhone', 'prefix'],
      ['phone', 'maskedPhone', 'prefix'],
    ])
    await expect(open(unknown, '123456')).rejects.toMatchObject({ reason: 'message_code_wrong' })
  })

  it('is refused when it is wrong, and five times at most', async () => {
    holdTime()
    const { requestId, code, wrong } = await received()
    for (let tries = 0; tries < 5; tries += 1)
      await expect(open(requestId, wrong)).rejects.toMatchObject({ reason: 'message_code_wrong' })

    await expect(open(requestId, code)).rejects.toMatchObject({
      reason: 'too_many_attempts',
      until: expect.any(Date),
    })
    await database().delete(attempts)
    await expect(open(requestId, code)).rejects.toMatchObject({ reason: 'message_code_spent' })
  })

  it('says after 15 minutes that it is too old, and is simply wrong after two hours', async () => {
    const { requestId, code, wrong } = await received()

    await age(requestId, 14)
    await expect(open(requestId, wrong)).rejects.toMatchObject({ reason: 'message_code_wrong' })
    await age(requestId, 16)
    await expect(open(requestId, code)).rejects.toMatchObject({ reason: 'message_code_expired' })
    await expect(open(requestId, wrong)).rejects.toMatchObject({ reason: 'message_code_wrong' })
    await age(requestId, 121)
    await expect(open(requestId, code)).rejects.toMatchObject({ reason: 'message_code_wrong' })
  })
})

describe('asking for a code', () => {
  it('is done once by one press, and not again within a minute', async () => {
    const press = { press: randomUUID(), phone: KNOWN }
    const [first, second] = await Promise.all([askCode(someone(), press), askCode(someone(), press)])
    expect(first).toBe(second)
    await expect(ask()).rejects.toMatchObject({ reason: 'message_code_recent' })

    await age(first, 2)
    expect(await ask()).not.toBe(first)
  })

  it('sends one message when twenty ask for one number at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => ask()))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is limited for one number in an hour and in a day, known or not', async () => {
    for (const minutes of [50, 40, 30]) await age(await ask(UNKNOWN), minutes)
    await expect(ask(UNKNOWN)).rejects.toMatchObject({ reason: 'too_many_attempts' })

    await database()
      .update(asked)
      .set({ createdAt: new Date(Date.now() - 120 * MINUTE) })
    for (const minutes of [50, 40]) await age(await ask(UNKNOWN), minutes)
    await expect(ask(UNKNOWN)).rejects.toMatchObject({ reason: 'message_code_day' })
  })

  it('is limited for one address, whatever the numbers', async () => {
    holdTime()
    const visitor = someone()
    const from = (at: number) =>
      askCode(visitor, { press: randomUUID(), phone: `+628129000${String(at).padStart(4, '0')}` })
    for (let at = 0; at < 100; at += 1) await from(at)
    await expect(from(100)).rejects.toMatchObject({ reason: 'too_many_attempts' })
  })

  it('goes through while the gateway is down, and the code arrives when it is back', async () => {
    isDown = true
    const requestId = await ask()
    await work()
    expect(arrived).toEqual([])
    isDown = false
    await database().execute(sql`update graphile_worker._private_jobs set run_at = now()`)
    await work()
    await sendCode('worker', { requestId })

    expect(arrived).toHaveLength(1)
    expect(await messageCodes.find(database(), requestId)).toMatchObject({ sentAt: expect.any(Date) })
  })
})
