import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as complaints from '@/db/repositories/complaints'
import { closedDays } from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import type { VisitorActor } from '@/lib/domain/actor'
import { COMPLAINT_STATES, classOf, complaintClasses } from '@/lib/domain/complaint'
import type { ComplaintForm } from '@/lib/domain/complaint-form'
import { newComplaintNumber } from '@/lib/domain/complaint-number'
import { Refusal } from '@/lib/domain/refusal'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

/** Complaints per address in 15 minutes: a mobile network puts a whole town behind one. */
const MOST = 30

/** Writes a complaint down and tells its number. Nothing of the address is kept with it. Refuses with `too_many_attempts`. */
export async function fileComplaint(actor: VisitorActor, form: ComplaintForm): Promise<string> {
  await limitAttempts('complaint', actor.address, MOST)
  return transact(async on => {
    // The press remembers the id, never the number: only the complainant holds that.
    const id = await once(on, form, 'file_complaint', () => writeDown(on, form))
    const complaint = await complaints.findById(on, id)
    if (!complaint) throw new Refusal('not_found')
    return complaint.number
  })
}

async function writeDown(
  on: Connection,
  { topic, story, complainant, name, phone }: ComplaintForm,
): Promise<string> {
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')

  const number = newComplaintNumber(randomBelow)
  const receivedOn = officeDay(new Date())
  const { workingDays } = complaintClasses[classOf(topic)]
  const complaintId = await complaints.insert(on, {
    ...{ officeId: office.id, topic, story, name, phone, number, receivedOn },
    channel: 'web',
    class: classOf(topic),
    numberIndex: blindIndex('complaint_number', number),
    isAnonymous: complainant === 'anonymous',
    isConfidential: complainant === 'confidential',
    dueOn: addWorkingDays(receivedOn, workingDays, await closedDays(on, office.id, receivedOn)),
  })
  await complaints.addEvent(on, { officeId: office.id, complaintId, state: COMPLAINT_STATES[0] })
  return complaintId
}
