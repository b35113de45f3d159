import 'server-only'
import { database } from '@/db/client'
import * as messages from '@/db/repositories/messages'
import { sendByGateway } from '@/lib/integrations/message-gateway'

/** The worker's task: sends one drafted message, and again only when a stop came between the gateway's yes and our note of it. Without a gateway it stays a draft that staff send by hand; one that was withdrawn is not sent. Throws to be tried again. */
export async function sendMessage(_worker: 'worker', { messageId }: { messageId: string }) {
  const message = await messages.find(database(), messageId)
  if (!message || message.state === 'sent' || message.withdrawnAt) return
  if (await sendByGateway(message.phone, message.text))
    await messages.markSent(database(), messageId, new Date())
}
