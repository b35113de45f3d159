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
export async function prepareMessage(on: Connection, application: Application, move: Move) {
  const text = messageFor(move, publicAddress() + routes.progress(linkToken('progress', application.id)))
  if (!text || !takesMessages(application.phone)) return

  const { officeId, id: applicationId, phone } = application
  const messageId = await messages.draft(on, { officeId, applicationId, phone, text })
  await jobs.enqueue(on, 'send_message', { messageId })
}
