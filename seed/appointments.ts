import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as desk from '@/db/repositories/desk'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { declareDisruption } from '@/lib/commands/declare-disruption'
import { giveAppointment, moveAppointment } from '@/lib/commands/give-appointment'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import type { AppointmentReason } from '@/lib/domain/appointment'
import { disruptionCauses } from '@/lib/domain/disruption'
import { freeSlots, SLOT } from '@/lib/domain/recording-slot'
import { declaresDisruptions, worksAtCounter } from '@/lib/domain/role'
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

const DAY = 24 * 60 * 60 * 1000
/** Beyond the days in which citizens are told of a closure on every page. */
const WELL_AHEAD = 9 * DAY

/** Somebody who asked for a day to come; then the office plans to be closed in that hour, and they wait to be given another. */
export async function seedUnsureAppointment(staff: readonly StaffActor[], now: Date) {
  const on = database()
  const officer = staff.find(({ role }) => worksAtCounter(role))
  const head = staff.find(({ role, officeId }) => declaresDisruptions(role) && officeId === officer?.officeId)
  const office = officer && (await offices.findById(on, officer.officeId))
  if (!officer || !head || !office) return
  const free = freeSlots(await recordingTimes(on, office, now), now, MOST_SLOTS)
  const slot = free.find(startsAt => startsAt.getTime() > now.getTime() + WELL_AHEAD)
  if (!slot) return

  const person = { press: randomUUID(), variant: 'new', eligibility: 'seventeen', ...laila }
  const number = await takeInWalkIn(officer, applicationForm.parse(person))
  await giveAppointment(officer, asked(number, slot, 'citizen_asked'))
  const { advice } = disruptionCauses.closure
  await declareDisruption(head, {
    ...{ press: randomUUID(), cause: 'closure', words: 'Kami mengikuti upacara di alun-alun.', advice },
    ...{ began: slot, until: new Date(slot.getTime() + 2 * SLOT) },
  })
}

/** Enough to reach well ahead of today. */
const MOST_SLOTS = 120

const laila = {
  name: 'Laila Fitriani',
  phone: '085700011122',
  nik: '3508104411090013',
  familyCardNumber: '3508101203080021',
  villageCode: '35.08.10.1004',
}

const asked = (number: string, slot: Date, because: AppointmentReason) => ({
  ...{ press: randomUUID(), number, because, day: officeDay(slot) },
  time: `${hourIn.format(slot)}:00`,
})

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit' })
