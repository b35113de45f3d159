import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as jobs from '@/db/repositories/jobs'
import * as messages from '@/db/repositories/messages'
import { messageFor } from '@/lib/domain/message'
import { takesMessages } from '@/lib/domain/phone'
import type { Move } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

/** Writes the message a move calls for, if it calls for one, and puts its sending in the queue. No NIK, no document names (experience §3.4). */
export async function prepareMessage(on: Connection, application: Addressee, move: Move) {
  const text = messageFor(move, progressAddress(application))
  if (text) await writeMessage(on, application, text)
}

/** Whom a message goes to. */
export type Addressee = Pick<Application, 'id' | 'officeId' | 'phone'>

/** Writes a message down and puts its sending in the queue. Tells its id; nothing where the number takes no messages. */
export async function writeMessage(
  on: Connection,
  { id: applicationId, officeId, phone }: Addressee,
  text: string,
): Promise<string | undefined> {
  if (!takesMessages(phone)) return undefined
  const messageId = await messages.draft(on, { officeId, applicationId, phone, text })
  await jobs.enqueue(on, 'send_message', { messageId })
  return messageId
}

/** Where whoever it is about reads how far it is. */
export const progressAddress = ({ id }: { id: string }) =>
  publicAddress() + routes.progress(linkToken('progress', id))
