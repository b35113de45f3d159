import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import type { StaffActor } from '@/lib/domain/actor'
import { type GiveAppointmentForm, type MoveAppointmentForm, startOf } from '@/lib/domain/appointment-form'
import { appointmentMessage } from '@/lib/domain/appointment-message'
import { freeSlots, slotTrouble } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { needsRecording } from '@/lib/domain/service'
import { assertChecking } from './assert-checking'
import { endAppointment } from './end-appointment'
import { officeApplication } from './find-own'
import { once } from './once'
import { tellAppointment } from './tell-appointment'

/** How many free slots whoever was refused one is told. */
const TOLD = 3

/**
 * Janji perekaman: whoever cannot be recorded at once is given an hour, and told so. Refuses as `toBeRecorded` and `take`, and with
 * `appointment_open` where they have one.
 */
export const giveAppointment = (actor: StaffActor, form: GiveAppointmentForm): Promise<null> =>
  transact(on =>
    once(on, form, 'give_appointment', async () => {
      const application = await toBeRecorded(on, actor, form.number)
      if (await appointments.openOf(on, application.id)) throw new Refusal('appointment_open')
      await take(on, actor, application, form)
      await written(on, actor, application, 'appointment_given', form.because)
      return null
    }),
  )

/** Another hour, and why. Refuses as `toBeRecorded`, `assertSeen` and `take`: then the old one stays. */
export const moveAppointment = (actor: StaffActor, form: MoveAppointmentForm): Promise<null> =>
  transact(on =>
    once(on, form, 'move_appointment', async () => {
      const application = await toBeRecorded(on, actor, form.number)
      await assertSeen(on, application, form)
      // Whoever declares an outage holds the office first as well: in another order the two would wait for each other.
      await offices.hold(on, application.officeId)
      await endAppointment(on, actor, application, { outcome: 'moved', now: new Date() })
      await take(on, actor, application, form)
      await written(on, actor, application, 'appointment_moved', form.because)
      return null
    }),
  )

/**
 * A case at the check of the counter whose applicant has still to be recorded, held until the transaction ends. Refuses with
 * `recording_not_needed` all but a first card, `recorded_already`, and as `officeApplication` and `assertChecking`.
 */
export async function toBeRecorded(on: Connection, actor: StaffActor, number: string): Promise<Filed> {
  const application = await officeApplication(on, actor, number)
  if (!needsRecording(application.variant)) throw new Refusal('recording_not_needed')
  await assertChecking(on, actor, application)
  if (application.recordedAt) throw new Refusal('recorded_already')
  return application
}

/** The open appointment of a case. Refuses with `appointment_changed` whoever saw another, or none is open. */
export async function assertSeen(on: Connection, { id }: Filed, { seen }: { seen: string }) {
  const open = await appointments.openOf(on, id)
  if (open?.id !== seen) throw new Refusal('appointment_changed')
  return open
}

/** Takes a place of the slot, and tells the citizen. Refuses with what `slotTrouble` says, naming the next free slots. */
async function take(
  on: Connection,
  actor: StaffActor,
  application: Filed,
  form: Pick<GiveAppointmentForm, 'day' | 'time' | 'because'>,
) {
  const { id: applicationId, officeId } = application
  // Two who give the last place at once: the second waits here, and then sees it taken.
  await offices.hold(on, officeId)
  const office = await offices.findById(on, officeId)
  if (!office) throw new Refusal('not_found')
  const now = new Date()
  const startsAt = startOf(form)
  const times = await recordingTimes(on, office, now)
  const trouble = slotTrouble(startsAt, times, now)
  if (trouble) throw new Refusal(trouble, undefined, undefined, freeSlots(times, now, TOLD))

  const { because } = form
  const appointment = { officeId, applicationId, startsAt, because, givenAt: now, givenBy: actor.id }
  if (!(await appointments.take(on, appointment, office.recordingPlaces))) throw new Refusal('slot_full')
  await messages.withdraw(on, applicationId, { because: 'appointment_changed', now })
  await tellAppointment(on, application, { startsAt, topic: 'appointment', say: appointmentMessage })
}

async function written(
  on: Connection,
  actor: StaffActor,
  { officeId, id }: Filed,
  act: 'appointment_given' | 'appointment_moved',
  detail: string,
) {
  await audit.trace(on, { officeId, staffId: actor.id, subjectId: id, act, detail })
  await live.announce(on, { officeId, subject: 'application', id })
}
