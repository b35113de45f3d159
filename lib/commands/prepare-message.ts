import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as jobs from '@/db/repositories/jobs'
import * as messages from '@/db/repositories/messages'
import * as staff from '@/db/repositories/staff'
import { counterVisit } from '@/lib/domain/counter-visit'
import { sourceOf } from '@/lib/domain/filing'
import { messageFor } from '@/lib/domain/message'
import { shortName } from '@/lib/domain/person-name'
import { takesMessages } from '@/lib/domain/phone'
import type { Move } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

/** Writes the message a move calls for, if it calls for one, and puts its sending in the queue. No NIK, no document names (experience §3.4). */
export async function prepareMessage(on: Connection, application: Application, move: Move) {
  const { takenInBy, name, variant } = application
  const [filer, papers] = await Promise.all([
    takenInBy ? staff.filerOf(on, takenInBy) : undefined,
    documents.ofApplication(on, application.id),
  ])
  const text = messageFor(move, {
    variant,
    shortName: shortName(name ?? ''),
    mustCome: counterVisit({ ...application, source: sourceOf(filer), documents: papers }) !== undefined,
    link: publicAddress() + routes.progress(linkToken('progress', application.id)),
  })
  if (!text || !takesMessages(application.phone)) return

  const { officeId, id: applicationId, phone } = application
  const messageId = await messages.draft(on, { officeId, applicationId, phone, text })
  await jobs.enqueue(on, 'send_message', { messageId })
}
