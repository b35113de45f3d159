import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import * as complaints from '@/db/repositories/complaints'
import { closedDays } from '@/db/repositories/office-hours'
import type { Actor, VisitorActor } from '@/lib/domain/actor'
import { COMPLAINT_STATES, classOf, complaintClasses } from '@/lib/domain/complaint'
import { UNSEEN_COMPLAINT } from '@/lib/domain/complaint-draft'
import type { ComplaintForm } from '@/lib/domain/complaint-form'
import { newComplaintNumber } from '@/lib/domain/complaint-number'
import { Refusal } from '@/lib/domain/refusal'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'
import { ownComplaintDraft } from './own-complaint-draft'

/** Complaints per address in 15 minutes: a mobile network puts a whole town behind one. */
const MOST = 30

/**
 * Sends what someone wrote, and tells the number. What they wrote it in is gone with that: nothing leads from the complaint back to it, nor
 * is anything of the address kept. The link of the draft leads to the number until that was shown (`getUnseenNumber`), since the answer may be lost. Refuses as `ownComplaintDraft` does, with `draft_changed` when the words are newer than those `seen`, and
 * with `too_many_attempts`.
 */
export async function fileComplaint(
  actor: Actor,
  visitor: VisitorActor,
  form: ComplaintForm,
): Promise<string> {
  await limitAttempts('complaint', visitor.address, MOST)
  return transact(async on => {
    // The press remembers the id, never the number: only the complainant holds that.
    const id = await once(on, form, 'file_complaint', () => send(on, actor, form))
    const complaint = await complaints.findById(on, id)
    if (!complaint) throw new Refusal('not_found')
    return complaint.number
  })
}

async function send(on: Connection, actor: Actor, form: ComplaintForm): Promise<string> {
  const draft = await ownComplaintDraft(on, actor)
  // To the millisecond: a page cannot carry more.
  if (draft.savedAt.getTime() !== form.seen.getTime()) throw new Refusal('draft_changed')
  const complaintId = await writeDown(on, draft, form)
  await complaintPhotos.handOn(on, draft.id, complaintId)
  await complaintDrafts.remove(on, draft.id)
  return once(on, { press: draft.id }, UNSEEN_COMPLAINT, async () => complaintId)
}

async function writeDown(
  on: Connection,
  { officeId, topic, story, happenedOn, place }: complaintDrafts.ComplaintDraft,
  { complainant, name, phone }: ComplaintForm,
): Promise<string> {
  const number = newComplaintNumber(randomBelow)
  const receivedOn = officeDay(new Date())
  const { workingDays } = complaintClasses[classOf(topic)]
  const complaintId = await complaints.insert(on, {
    ...{ officeId, topic, story, happenedOn, place, name, phone, number, receivedOn },
    channel: 'web',
    class: classOf(topic),
    numberIndex: blindIndex('complaint_number', number),
    isAnonymous: complainant === 'anonymous',
    isConfidential: complainant === 'confidential',
    dueOn: addWorkingDays(receivedOn, workingDays, await closedDays(on, officeId, receivedOn)),
  })
  await complaints.addEvent(on, { officeId, complaintId, state: COMPLAINT_STATES[0] })
  return complaintId
}
