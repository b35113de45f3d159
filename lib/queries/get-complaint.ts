import 'server-only'
import { z } from 'zod'
import { database } from '@/db/client'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import * as complaints from '@/db/repositories/complaints'
import * as presses from '@/db/repositories/presses'
import type { StaffActor, VisitorActor } from '@/lib/domain/actor'
import { isClosed, mayOpen, seesHiddenNames } from '@/lib/domain/complaint'
import { UNSEEN_COMPLAINT } from '@/lib/domain/complaint-draft'
import { readComplaintNumber } from '@/lib/domain/complaint-number'
import { Refusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { limitAttempts } from '@/lib/limit-attempts'

/** Looks per address in a quarter of an hour: enough for a village to follow, too few to guess. */
const MOST = 60

/** What became of a complaint, to whoever holds its number: no name, no story. From then on nothing else leads to that number. Refuses with `not_found`, and with `too_many_attempts` an address that asks too often. */
export async function followComplaint(actor: VisitorActor, typed: string) {
  await limitAttempts('follow_complaint', actor.address, MOST)
  const number = readComplaintNumber(typed)
  const found = number
    ? await complaints.findByNumber(database(), blindIndex('complaint_number', number))
    : undefined
  if (!found) throw new Refusal('not_found')
  await presses.forgetResult(database(), UNSEEN_COMPLAINT, found.id)

  const { topic, state, happenedOn, receivedOn, dueOn, isAnonymous } = found
  const [events, photos] = await Promise.all([
    complaints.eventsOf(database(), found.id),
    complaintPhotos.ofComplaint(database(), found.id),
  ])
  return {
    photoCount: photos.length,
    ...{ number: found.number, topic, state, happenedOn, receivedOn, dueOn, isAnonymous },
    isClosed: isClosed(state),
    events: events.map(({ id, state, answer, happenedAt }) => ({ id, state, answer, happenedAt })),
  }
}

/** A complaint as those who answer it read it. A name that asked to stay hidden is null for the section head. Refuses with `not_found` everyone else. */
export async function getComplaint(actor: StaffActor, id: string) {
  const found = z.uuid().safeParse(id).success ? await complaints.findById(database(), id) : undefined
  if (!found || !mayOpen(actor, found)) throw new Refusal('not_found')

  const { numberIndex, officeId, createdAt, name, phone, ...shown } = found
  const photos = await complaintPhotos.ofComplaint(database(), found.id)
  const isHidden = found.isConfidential && !seesHiddenNames(actor.role)
  return {
    ...shown,
    name: isHidden ? null : name,
    phone: isHidden ? null : phone,
    isHidden,
    isClosed: isClosed(found.state),
    isOverdue: !isClosed(found.state) && found.dueOn < officeDay(new Date()),
    photoIds: photos.map(photo => photo.id),
    events: await complaints.eventsOf(database(), found.id),
  }
}
