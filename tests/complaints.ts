import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { database } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaints from '@/db/repositories/complaints'
import { complaintLink } from '@/lib/auth/complainant'
import { fileComplaint } from '@/lib/commands/file-complaint'
import { startComplaint } from '@/lib/commands/start-complaint'
import type { VisitorActor } from '@/lib/domain/actor'
import { complaintForm, storyForm } from '@/lib/domain/complaint-form'
import { blindIndex } from '@/lib/keys/blind-index'

/** A complaint that someone wrote and only has to send, with the form that sends it. */
export async function prepared(visitor: VisitorActor, changes: object = {}) {
  const press = randomUUID()
  const story = 'Saya menunggu dari pagi sampai siang.'
  const draftId = await startComplaint(visitor, storyForm.parse({ press, topic: 'time', story, ...changes }))
  const actor = { kind: 'complainant', draftId } as const
  return { actor, form: await sendingForm(draftId, changes) }
}

/** The form that sends a complaint as its page would make it now. */
export async function sendingForm(draftId: string, changes: object = {}) {
  const draft = await complaintDrafts.findById(database(), draftId)
  return complaintForm.parse({
    ...{ press: randomUUID(), token: complaintLink(draftId), seen: draft?.savedAt },
    ...{ complainant: 'named', name: 'Siti Aminah', phone: '0812 3456 7890', ...changes },
  })
}

/** Writes and sends a complaint; tells its number. */
export async function complain(visitor: VisitorActor, changes: object = {}): Promise<string> {
  const { actor, form } = await prepared(visitor, changes)
  return fileComplaint(actor, visitor, form)
}

/** Everyone from an address of their own. */
export const someone = (): VisitorActor => ({ kind: 'visitor', address: randomUUID() })

/** A complaint as it is stored. */
export async function stored(number: string) {
  const found = await complaints.findByNumber(database(), blindIndex('complaint_number', number))
  if (!found) throw new Error('no such complaint')
  return found
}

/** A small photo of one colour. */
export const photo = (background = '#fff') =>
  sharp({ create: { width: 30, height: 20, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** Makes a complaint that is being written so many hours old. */
export const age = (draftId: string, hours: number) =>
  database().execute(
    sql`update complaint_drafts set created_at = now() - ${hours} * interval '1 hour' where id = ${draftId}`,
  )
