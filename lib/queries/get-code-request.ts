import 'server-only'
import { database } from '@/db/client'
import * as messageCodes from '@/db/repositories/message-codes'
import type { VisitorActor } from '@/lib/domain/actor'
import { maskPhone } from '@/lib/format/mask'
import { messageCode } from '@/lib/keys/proofs'

/** What the browser that asked for a one-time code is shown of its request: the same for every number. The phone is for asking again, not for the page. Undefined when it is forgotten or used up. */
export async function getCodeRequest(_actor: VisitorActor, requestId: string) {
  const request = await messageCodes.find(database(), requestId)
  if (!request || request.usedAt) return undefined
  const { phone } = request
  return { phone, maskedPhone: maskPhone(phone), prefix: messageCode(requestId).prefix }
}
