import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import * as outageLock from '@/db/repositories/outage-lock'
import { unsureAppointments } from '@/db/repositories/unsure-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import type { WarnAppointmentsForm } from '@/lib/domain/appointment-form'
import { HOUR_TOPICS, standsMessage, unsureMessage } from '@/lib/domain/appointment-message'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'
import { disruptionTitle } from '@/lib/format/disruption'
import { onceActing } from './once-acting'
import { tellAppointment } from './tell-appointment'

/** Siapkan kabar: writes a message to everyone whose hour a disruption may take by now and who was not told so, because it lasts longer than it was expected to. Refuses with `not_yours`. */
export async function warnAppointments(actor: StaffActor, form: WarnAppointmentsForm): Promise<null> {
  if (!looksAfterHeld(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'warn_appointments', async () => {
      const { officeId, id: staffId } = actor
      await offices.hold(on, officeId)
      await outageLock.hold(on, officeId)
      const warned = await warnUnsure(on, officeId, new Date())
      await audit.trace(on, { officeId, staffId, act: 'appointments_warned', detail: String(warned) })
      await live.announce(on, { officeId, subject: 'disruption', id: officeId })
      return null
    }),
  )
}

/** Whoever was given an hour that a disruption may take, and was not told so, is told; what they were to be told of the hour before is taken back. Call it while the office and the outage lock are held. Tells how many there were. */
export async function warnUnsure(on: Connection, officeId: string, now: Date): Promise<number> {
  const untold = (await unsureAppointments(on, officeId, now)).filter(({ told }) => !isWarning(told))
  for (const { applicationId, hindrance, startsAt, ...owner } of untold) {
    await messages.withdraw(on, applicationId, { because: 'hour_unsure', now })
    const words = disruptionTitle(hindrance, now)
    await tellAppointment(
      on,
      { ...owner, id: applicationId },
      { startsAt, topic: 'appointment_unsure', say: about => unsureMessage(about, words) },
    )
  }
  return untold.length
}

type Unsure = Awaited<ReturnType<typeof unsureAppointments>>

/** A disruption is over: of those who were unsure before it, whoever's hour is to come and is free of every other is told that it stands, unless they never heard otherwise. Call it while the outage lock is held. */
export async function reassure(on: Connection, officeId: string, before: Unsure, now: Date) {
  const still = new Set((await unsureAppointments(on, officeId, now)).map(({ id }) => id))
  const standing = before.filter(
    ({ id, startsAt, told }) => isWarning(told) && startsAt > now && !still.has(id),
  )
  for (const { applicationId, startsAt, told, ...owner } of standing) {
    await messages.withdraw(on, applicationId, { because: 'hour_stands', now })
    const left = (await messages.lastOf(on, [applicationId], HOUR_TOPICS)).get(applicationId)
    if (told?.state === 'drafted' && left) continue
    await tellAppointment(
      on,
      { ...owner, id: applicationId },
      { startsAt, topic: 'appointment_stands', say: standsMessage },
    )
  }
}

const isWarning = (told: Unsure[number]['told']) => told?.topic === 'appointment_unsure'
