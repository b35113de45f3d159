import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import type { StaffActor } from '@/lib/domain/actor'
import { seventeenOn } from '@/lib/domain/nik'
import { endOf, freeSlots, hindranceOf, type RecordingTimes, slotTimes } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { needsRecording } from '@/lib/domain/service'
import { mayCheck } from '@/lib/domain/workflow'

/** How many free slots are offered at a look. */
const OFFERED = 3

/**
 * The recording of one case as those see it who may open the case: when it was made, or the appointment for it and those before; where
 * somebody may give one, the next free slots and the hours there are; undefined for a service without a recording. Refuses with
 * `not_found` all others.
 */
export async function getRecording(actor: StaffActor, number: string) {
  const on = database()
  const application = await applications.findByNumber(on, number)
  const role = application && roleOn(application, actor)
  if (!application || !role || !mayOpenApplications(actor.role)) throw new Refusal('not_found')
  if (!needsRecording(application.variant)) return undefined

  const { id, officeId, nik, eligibility, recordedAt, state } = application
  const now = new Date()
  const mayRecord = mayCheck(state, role)
  const [all, office] = await Promise.all([
    appointments.ofApplication(on, id),
    offices.findById(on, officeId),
  ])
  const times = office && mayRecord && !recordedAt ? await recordingTimes(on, office, now) : undefined
  const open = all.find(({ appointment }) => appointment.outcome === null)?.appointment
  return {
    recordedAt,
    mayRecord,
    open: open && openShown(open, times, now),
    past: all.flatMap(({ appointment, endedBy }) =>
      appointment.outcome ? [{ ...shown(appointment), outcome: appointment.outcome, endedBy }] : [],
    ),
    /** The slots to choose from; undefined for whoever may give none. */
    choice: times && { free: freeSlots(times, now, OFFERED), times: slotTimes(times.calendar.hours) },
    /** The day someone turns seventeen who, by their NIK, has not yet; nothing for whoever has a card by marriage. */
    seventeenOn: nik && eligibility !== 'married' ? seventeenOn(nik, now) : undefined,
  }
}

/** `isOver` once its hour has gone by; `isUnsure` while a disruption may take it. */
const openShown = (open: appointments.Appointment, times: RecordingTimes | undefined, now: Date) => ({
  ...shown(open),
  isOver: endOf(open.startsAt) <= now,
  isUnsure: times !== undefined && hindranceOf(open.startsAt, times) !== undefined,
})

const shown = ({ id, startsAt, because }: appointments.Appointment) => ({ id, startsAt, because })
