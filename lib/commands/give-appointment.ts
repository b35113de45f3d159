import 'server-only'
import { transact } from '@/db/client'
import * as appointments from '@/db/repositories/appointments'
import type { StaffActor } from '@/lib/domain/actor'
import {
  type FreeHourForm,
  type GiveAppointmentForm,
  type MoveAppointmentForm,
  startOf,
} from '@/lib/domain/appointment-form'
import { freeSlots, hindranceOf } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { once } from './once'
import { changeHour, holdHours, noteHour, takeHour } from './take-hour'
import { assertSeen, toBeRecorded } from './to-be-recorded'

/**
 * Janji perekaman: whoever cannot be recorded at once is given an hour, and told so. Refuses as `toBeRecorded` and `takeHour`, and with
 * `appointment_open` where they have one.
 */
export const giveAppointment = (actor: StaffActor, form: GiveAppointmentForm): Promise<null> =>
  transact(on =>
    once(on, form, 'give_appointment', async () => {
      const application = await toBeRecorded(on, actor, form.number)
      if (await appointments.openOf(on, application.id)) throw new Refusal('appointment_open')
      const { because } = form
      await takeHour(on, actor, application, { startsAt: startOf(form), because })
      await noteHour(on, actor, application, { act: 'appointment_given', detail: because })
      return null
    }),
  )

/** Another hour, and why. Refuses as `toBeRecorded`, `assertSeen` and `takeHour`: then the old one stays. */
export const moveAppointment = (actor: StaffActor, form: MoveAppointmentForm): Promise<null> =>
  transact(on =>
    once(on, form, 'move_appointment', async () => {
      const application = await toBeRecorded(on, actor, form.number)
      await assertSeen(on, application, form)
      await changeHour(on, actor, application, { startsAt: startOf(form), because: form.because })
      return null
    }),
  )

/**
 * The next free hour instead of one a disruption may take. Tells when it begins, in ISO. Refuses as `toBeRecorded` and `assertSeen`, with
 * `not_found`, with `hour_stands` where nothing takes the hour any more, and with `no_free_hour`.
 */
export const moveToFreeHour = (actor: StaffActor, form: FreeHourForm): Promise<string> =>
  transact(on =>
    once(on, form, 'move_to_free_hour', async () => {
      const number = await appointments.numberOf(on, form.seen)
      if (!number) throw new Refusal('not_found')
      const application = await toBeRecorded(on, actor, number)
      const { startsAt } = await assertSeen(on, application, form)
      const now = new Date()
      const { times } = await holdHours(on, application.officeId, now)
      if (!hindranceOf(startsAt, times)) throw new Refusal('hour_stands')
      const [free] = freeSlots(times, now, 1)
      if (!free) throw new Refusal('no_free_hour')
      await changeHour(on, actor, application, { startsAt: free, because: 'outage' })
      return free.toISOString()
    }),
  )
