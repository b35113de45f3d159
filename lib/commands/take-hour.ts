import 'server-only'
import type { Connection } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import type { StaffActor } from '@/lib/domain/actor'
import type { AppointmentReason } from '@/lib/domain/appointment'
import { appointmentMessage } from '@/lib/domain/appointment-message'
import { freeSlots, slotTrouble } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { endAppointment } from './end-appointment'
import { tellAppointment } from './tell-appointment'

/** How many free slots whoever was refused one is told. */
const TOLD = 3

type Hour = { startsAt: Date; because: AppointmentReason }

/** Takes a place of the slot, and tells the citizen. Refuses with what `slotTrouble` says, naming the next free slots. */
export async function takeHour(
  on: Connection,
  actor: StaffActor,
  application: Filed,
  { startsAt, because }: Hour,
) {
  const { id: applicationId, officeId } = application
  const now = new Date()
  const { office, times } = await holdHours(on, officeId, now)
  const trouble = slotTrouble(startsAt, times, now)
  if (trouble) throw new Refusal(trouble, undefined, undefined, freeSlots(times, now, TOLD))

  const appointment = { officeId, applicationId, startsAt, because, givenAt: now, givenBy: actor.id }
  if (!(await appointments.take(on, appointment, office.recordingPlaces))) throw new Refusal('slot_full')
  await messages.withdraw(on, applicationId, { because: 'appointment_changed', now })
  await tellAppointment(on, application, { startsAt, topic: 'appointment', say: appointmentMessage })
}

/** Another hour instead of the one there is, with its trace. */
export async function changeHour(on: Connection, actor: StaffActor, application: Filed, hour: Hour) {
  // Whoever declares an outage holds the office first as well: in another order the two would wait for each other.
  await offices.hold(on, application.officeId)
  await endAppointment(on, actor, application, { outcome: 'moved', now: new Date() })
  await takeHour(on, actor, application, hour)
  await noteHour(on, actor, application, { act: 'appointment_moved', detail: hour.because })
}

/** The hours of an office as they are now, while nobody else gives one. Two who give the last place at once: the second waits here, and then sees it taken. */
export async function holdHours(on: Connection, officeId: string, now: Date) {
  await offices.hold(on, officeId)
  const office = await offices.findById(on, officeId)
  if (!office) throw new Refusal('not_found')
  return { office, times: await recordingTimes(on, office, now) }
}

/** Leaves the trace of an hour that was given, and tells the open pages. */
export async function noteHour(
  on: Connection,
  actor: StaffActor,
  { officeId, id }: Filed,
  { act, detail }: { act: 'appointment_given' | 'appointment_moved'; detail: AppointmentReason },
) {
  await audit.trace(on, { officeId, staffId: actor.id, subjectId: id, act, detail })
  await live.announce(on, { officeId, subject: 'application', id })
}
