import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as jobs from '@/db/repositories/jobs'
import * as messageCodes from '@/db/repositories/message-codes'
import * as offices from '@/db/repositories/offices'
import type { VisitorActor } from '@/lib/domain/actor'
import { RESEND_AFTER } from '@/lib/domain/message-code'
import { Refusal } from '@/lib/domain/refusal'
import { hasGateway } from '@/lib/integrations/message-gateway'
import { blindIndex } from '@/lib/keys/blind-index'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** What one address may ask for in an hour: a mobile network puts a whole town behind one. */
const MOST_PER_ADDRESS = 100
/** What one number gets in an hour and in a day, and what the gateway's bill bears in a day. */
const MOST_PER_HOUR = 3
const MOST_PER_DAY = 5
const MOST_IN_ALL = 1000

/**
 * Asks for a one-time code to be sent to a phone number; tells the request's id. Nothing here looks whether the number has applications:
 * the worker does, so that known and unknown numbers are one answer and one time (docs/decisions/004). The same press asks once. Refuses with `not_found`
 * without a gateway, `message_code_recent` within a minute of the last one, and `too_many_attempts`.
 */
export async function askCode(actor: VisitorActor, asked: { press: string; phone: string }): Promise<string> {
  if (!hasGateway()) throw new Refusal('not_found')
  await limitAttempts('ask_code', actor.address, MOST_PER_ADDRESS, 60)
  return transact(on =>
    once(on, asked, 'ask_code', async () => {
      const phoneIndex = blindIndex('phone', asked.phone)
      await messageCodes.takeTurns(on)
      await limitCodes(on, phoneIndex, new Date())

      const office = await offices.serving(on)
      if (!office) throw new Refusal('not_found')
      const requestId = await messageCodes.insert(on, { officeId: office.id, phone: asked.phone, phoneIndex })
      await jobs.enqueue(on, 'send_code', { requestId })
      return requestId
    }),
  )
}

async function limitCodes(on: Connection, phoneIndex: Buffer, now: Date) {
  const since = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const asked = (milliseconds: number) => messageCodes.countSince(on, since(milliseconds), phoneIndex)
  if ((await asked(RESEND_AFTER)) > 0) throw new Refusal('message_code_recent')
  if ((await asked(HOUR)) >= MOST_PER_HOUR)
    throw new Refusal('too_many_attempts', new Date(now.getTime() + HOUR))
  const isSpent = (await asked(DAY)) >= MOST_PER_DAY
  if (isSpent || (await messageCodes.countSince(on, since(DAY))) >= MOST_IN_ALL)
    throw new Refusal('message_code_day')
}
