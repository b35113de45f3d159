import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as handovers from '@/db/repositories/handovers'
import * as jobs from '@/db/repositories/jobs'
import * as messages from '@/db/repositories/messages'
import * as staff from '@/db/repositories/staff'
import { counterVisit } from '@/lib/domain/counter-visit'
import { sourceOf } from '@/lib/domain/filing'
import { isTold, type MessageTopic, messageFor } from '@/lib/domain/message'
import { shortName } from '@/lib/domain/person-name'
import { takesMessages } from '@/lib/domain/phone'
import type { Move } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

/** Writes the message a move calls for, if it calls for one, and puts its sending in the queue. No NIK, no document names. */
export async function prepareMessage(on: Connection, application: Application, move: Move) {
  if (!isTold(move)) return
  const { id, takenInBy, name, variant, surveySecret } = application
  const [filer, papers, undone] = await Promise.all([
    takenInBy ? staff.filerOf(on, takenInBy) : undefined,
    documents.ofApplication(on, id),
    move === 'hand_over' ? handovers.undoneOf(on, id) : [],
  ])
  const text = messageFor(move, {
    variant,
    shortName: shortName(name ?? ''),
    mustCome: counterVisit({ ...application, source: sourceOf(filer), documents: papers }) !== undefined,
    isAgain: undone.length > 0,
    /** The invitation to a handover that was undone is taken back unless it was used. */
    hasAnswered: surveySecret !== null,
    link: progressAddress(application),
  })
  await writeMessage(on, application, { topic: move, text })
}

/** Whom a message goes to. */
export type Addressee = Pick<Application, 'id' | 'officeId' | 'phone'>

/** Writes a message down and puts its sending in the queue. Tells its id; nothing where the number takes no messages. */
export async function writeMessage(
  on: Connection,
  { id: applicationId, officeId, phone }: Addressee,
  message: { topic: MessageTopic; text: string },
): Promise<string | undefined> {
  if (!takesMessages(phone)) return undefined
  const messageId = await messages.draft(on, { officeId, applicationId, phone, ...message })
  await jobs.enqueue(on, 'send_message', { messageId })
  return messageId
}

/** Where whoever it is about reads how far it is. */
export const progressAddress = ({ id }: { id: string }) =>
  publicAddress() + routes.progress(linkToken('progress', id))
