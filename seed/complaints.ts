import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Connection } from '@/db/client'
import * as complaintDrafts from '@/db/repositories/complaint-drafts'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import * as complaints from '@/db/repositories/complaints'
import { closedDays } from '@/db/repositories/office-hours'
import { addComplaintPhoto } from '@/lib/commands/add-complaint-photo'
import { startComplaint } from '@/lib/commands/start-complaint'
import type { StaffActor } from '@/lib/domain/actor'
import { classOf, complaintClasses } from '@/lib/domain/complaint'
import { addWorkingDays, type ClosedDays, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { type SeededComplaint, seededComplaints } from './complaint-stories'

const DAY = 24 * 60 * 60 * 1000

/** Writes the seeded complaints down, and the answer where there is one. */
export async function seedComplaints(on: Connection, staff: readonly StaffActor[], now: Date) {
  const head = staff.find(({ role }) => role === 'section_head')
  if (!head) return
  const closed = await closedDays(on, head.officeId, officeDay(new Date(0)))
  for (const seeded of seededComplaints) await writeDown(on, head, seeded, { now, closed })
}

async function writeDown(
  on: Connection,
  { officeId, id: staffId }: StaffActor,
  { daysAgo, answer, name, phone, place, photo, isConfidential = false, ...seeded }: SeededComplaint,
  { now, closed }: { now: Date; closed: ClosedDays },
) {
  const createdAt = new Date(now.getTime() - daysAgo * DAY)
  const receivedOn = officeDay(createdAt)
  const kind = classOf(seeded.topic)
  const complaintId = await complaints.insert(on, {
    ...seeded,
    ...{ officeId, name, phone, place, isConfidential, createdAt, receivedOn },
    happenedOn: place ? receivedOn : null,
    channel: 'web',
    class: kind,
    state: answer ? 'answered' : 'received',
    numberIndex: blindIndex('complaint_number', seeded.number),
    isAnonymous: name === undefined,
    dueOn: addWorkingDays(receivedOn, complaintClasses[kind].workingDays, closed),
  })
  await complaints.addEvent(on, { officeId, complaintId, state: 'received', happenedAt: createdAt })
  if (photo) await addPhoto(on, complaintId, photo)
  if (answer)
    await complaints.addEvent(on, {
      officeId,
      complaintId,
      state: 'answered',
      answer,
      staffId,
      happenedAt: now,
    })
}

/** A photo comes as a citizen's does: with a complaint that is being written. */
async function addPhoto(on: Connection, complaintId: string, photo: string) {
  const form = { press: randomUUID(), topic: 'other', story: photo } as const
  const draftId = await startComplaint({ kind: 'visitor', address: 'seed' }, form)
  const content = await readFile(path.join(process.cwd(), 'seed/complaint-photos', `${photo}.jpg`))
  await addComplaintPhoto({ kind: 'complainant', draftId }, content)
  await complaintPhotos.handOn(on, draftId, complaintId)
  await complaintDrafts.remove(on, draftId)
}
