import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { type Connection, database, transact } from '@/db/client'
import * as messageCodes from '@/db/repositories/message-codes'
import * as phoneApplications from '@/db/repositories/phone-applications'
import type { VisitorActor } from '@/lib/domain/actor'
import { ageOf, MOST_TRIES } from '@/lib/domain/message-code'
import { Refusal } from '@/lib/domain/refusal'
import { messageCode } from '@/lib/keys/proofs'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

const MOST_PER_ADDRESS = 20
/** As many as a browser's cookie holds. */
const MOST_SHOWN = 60

type Entered = { press: string; requestId: string; code: string }

/**
 * Opens, once, every application of the phone number a code was sent to: tells their ids. Refuses with `message_code_wrong`,
 * `message_code_expired` (the right code, too late: the caller sends another), `message_code_spent` and `too_many_attempts`.
 */
export async function openByCode(actor: VisitorActor, entered: Entered): Promise<string[]> {
  const { requestId } = entered
  const request = await messageCodes.find(database(), requestId)
  if (!request) throw new Refusal('message_code_spent')
  await limitAttempts('open_by_code/address', actor.address, MOST_PER_ADDRESS)
  await limitAttempts('open_by_code/phone', request.phone, MOST_TRIES)
  const tries = await messageCodes.countTry(database(), requestId)
  const found = await transact(on =>
    once(on, entered, 'open_by_code', async () => {
      if (tries > MOST_TRIES) throw new Refusal('message_code_spent')
      return (await open(on, request, entered.code)).join(' ')
    }),
  )
  return found.split(' ')
}

async function open(on: Connection, { id, createdAt, phoneIndex, usedAt }: Request, code: string) {
  const age = ageOf(createdAt, new Date())
  if (age === 'gone' || !isSame(code, messageCode(id).digits)) throw new Refusal('message_code_wrong')
  if (usedAt) throw new Refusal('message_code_spent')
  if (age === 'expired') throw new Refusal('message_code_expired')
  const found = await phoneApplications.findByPhone(on, phoneIndex, MOST_SHOWN)
  if (found.length === 0) throw new Refusal('message_code_wrong')
  if (!(await messageCodes.use(on, id, new Date()))) throw new Refusal('message_code_spent')
  return found
}

type Request = NonNullable<Awaited<ReturnType<typeof messageCodes.find>>>

const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))

const digest = (text: string) => createHash('sha256').update(text).digest()
