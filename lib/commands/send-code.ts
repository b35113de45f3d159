import 'server-only'
import { database } from '@/db/client'
import * as messageCodes from '@/db/repositories/message-codes'
import * as phoneApplications from '@/db/repositories/phone-applications'
import { ageOf, messageCodeText } from '@/lib/domain/message-code'
import { sendByGateway } from '@/lib/integrations/message-gateway'
import { messageCode } from '@/lib/keys/proofs'

/** The worker's task: sends a one-time code to a number that has applications; to all others nothing goes out. Throws to be tried again, until the code is too old to be of use. */
export async function sendCode(_worker: 'worker', { requestId }: { requestId: string }) {
  const request = await messageCodes.find(database(), requestId)
  if (!request || request.sentAt || ageOf(request.createdAt, new Date()) !== 'good') return
  const known = await phoneApplications.findByPhone(database(), request.phoneIndex, 1)
  if (known.length === 0) return
  if (await sendByGateway(request.phone, messageCodeText(messageCode(requestId))))
    await messageCodes.markSent(database(), requestId, new Date())
}
