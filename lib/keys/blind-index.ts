import { createHmac } from 'node:crypto'
import { codeTail } from '@/lib/domain/receipt-code'
import { env } from '@/lib/env'
import { keyFor } from './derive'

/** A keyed fingerprint (16 bytes) to look up a sealed value by, without being able to read it back (docs/decisions/005). */
export const blindIndex = (purpose: string, value: string): Buffer =>
  createHmac('sha256', keyFor(env().INDEX_KEY, purpose)).update(value).digest().subarray(0, 16)

/** What tracking looks up: the phone number and the last four of the code, together (docs/decisions/004). */
export const trackingIndex = (phone: string, code: string) =>
  blindIndex('tracking', `${phone} ${codeTail(code)}`)
