import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import type { StaffActor } from '@/lib/domain/actor'
import type { MissAppointmentForm } from '@/lib/domain/appointment-form'
import { missedMessage } from '@/lib/domain/appointment-message'
import { endOf } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { endAppointment } from './end-appointment'
import { once } from './once'
import { tellAppointment } from './tell-appointment'
import { assertSeen, toBeRecorded } from './to-be-recorded'

/** Tidak datang: the hour is over and they were not there; they are told how to go on, once. Refuses as `toBeRecorded` and `assertSeen`, and with `appointment_not_over`. */
export const missAppointment = (actor: StaffActor, form: MissAppointmentForm): Promise<null> =>
  transact(on =>
    once(on, form, 'miss_appointment', async () => {
      const application = await toBeRecorded(on, actor, form.number)
      const { startsAt } = await assertSeen(on, application, form)
      const now = new Date()
      if (endOf(startsAt) > now) throw new Refusal('appointment_not_over')
      await endAppointment(on, actor, application, { outcome: 'missed', now })
      await tellAppointment(on, application, { startsAt, topic: 'appointment_missed', say: missedMessage })
      const { officeId, id } = application
      await audit.trace(on, { officeId, staffId: actor.id, subjectId: id, act: 'appointment_missed' })
      await live.announce(on, { officeId, subject: 'application', id })
      return null
    }),
  )
