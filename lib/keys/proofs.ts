import { createHmac } from 'node:crypto'
import { messageCodeOf } from '@/lib/domain/message-code'
import { verificationCodeOf } from '@/lib/domain/receipt-code'
import type { SlipKind } from '@/lib/domain/slip'
import { env } from '@/lib/env'
import { blindIndex } from './blind-index'
import { keyFor } from './derive'

/** The one-time code that was sent for a request: it follows from the request's random id, so that none is ever stored. */
export const messageCode = (requestId: string) => messageCodeOf(proofOf('message_code', requestId))

/** The kode cek printed on a slip: a receipt follows from its application, a collection slip from what it was given out for. It opens nothing. */
export const verificationCode = (kind: SlipKind, subjectId: string) =>
  verificationCodeOf(proofOf(`verification/${kind}`, subjectId))

/** The kode layar of a display: it follows from the display's id, so that none is ever stored. */
export const displayCode = (displayId: string) => verificationCodeOf(proofOf('display', displayId))

/** What a kode layar is looked up by. */
export const displayIndex = (code: string) => blindIndex('display', code)

/** What a kode cek is looked up by. */
export const verificationIndex = (code: string) => blindIndex('verification', code)

const proofOf = (purpose: string, id: string) =>
  createHmac('sha256', keyFor(env().SESSION_SECRET, purpose)).update(id).digest()
