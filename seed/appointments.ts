import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as desk from '@/db/repositories/desk'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { giveAppointment, moveAppointment } from '@/lib/commands/give-appointment'
import type { StaffActor } from '@/lib/domain/actor'
import type { AppointmentReason } from '@/lib/domain/appointment'
import { freeSlots } from '@/lib/domain/recording-slot'
import { worksAtCounter } from '@/lib/domain/role'
import { needsRecording } from '@/lib/domain/service'
import { deskOf } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'

/** How many cases of a desk are looked through. */
const MOST = 20

/** Whoever waits longest at the counter of the first office to be recorded is given an hour, and asks for another. */
export async function seedAppointments(staff: readonly StaffActor[], now: Date) {
  const on = database()
  const officer = staff.find(({ role }) => worksAtCounter(role))
  const office = officer && (await offices.findById(on, officer.officeId))
  if (!officer || !office) return
  const waiting = await desk.waiting(on, { officeId: office.id }, deskOf(officer.role), MOST)
  const first = waiting.find(({ variant }) => needsRecording(variant))
  const application = first && (await applications.findByNumber(on, first.number))
  const [slot, later] = freeSlots(await recordingTimes(on, office, now), now, 2)
  if (!application || !slot || !later) return

  const { number } = application
  await giveAppointment(officer, asked(number, later, 'queue'))
  const given = await appointments.openOf(on, application.id)
  if (given) await moveAppointment(officer, { ...asked(number, slot, 'citizen_asked'), seen: given.id })
}

const asked = (number: string, slot: Date, because: AppointmentReason) => ({
  ...{ press: randomUUID(), number, because, day: officeDay(slot) },
  time: `${hourIn.format(slot)}:00`,
})

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit' })
