import { z } from 'zod'
import { pressKey } from './application-form'
import { APPOINTMENT_REASONS } from './appointment'
import { momentOf } from './office-hours'
import { readDay } from './typed-day'
import { officeDay } from './working-days'

const DAY = 24 * 60 * 60 * 1000
const WHICH_DAY = 'Pilih hari perekaman.'

/** A day of the coming year, as YYYY-MM-DD. */
const dayField = z.string(WHICH_DAY).transform((typed, context) => {
  const no = (message: string) => {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  const day = readDay(typed)
  if (!day) return no(WHICH_DAY)
  return day > officeDay(new Date(Date.now() + 366 * DAY)) ? no('Pilih hari dalam setahun ke depan.') : day
})

/** Beri janji perekaman — the day and the hour for one case, and why not at once. */
export const giveAppointmentForm = z.object({
  press: pressKey,
  number: z.string(),
  day: dayField,
  time: z.string('Pilih jamnya.').regex(/^(?:[01]\d|2[0-3]):00$/, 'Pilih jamnya.'),
  because: z.enum(APPOINTMENT_REASONS, 'Pilih alasannya, supaya janji ini dapat dijelaskan.'),
})

/** Pindahkan janji — the same instead of the appointment that was seen, and why. */
export const moveAppointmentForm = giveAppointmentForm.extend({ seen: z.uuid() })

/** Tidak datang — of the appointment that was seen. */
export const missAppointmentForm = z.object({ press: pressKey, number: z.string(), seen: z.uuid() })

/** Pindahkan ke jam kosong terdekat — an appointment whose hour a disruption may take. */
export const freeHourForm = z.object({ press: pressKey, seen: z.uuid() })

/** Siapkan kabar — for everyone whose hour a disruption may take. */
export const warnAppointmentsForm = z.object({ press: pressKey })

export type GiveAppointmentForm = z.output<typeof giveAppointmentForm>
export type MoveAppointmentForm = z.output<typeof moveAppointmentForm>
export type FreeHourForm = z.output<typeof freeHourForm>
export type WarnAppointmentsForm = z.output<typeof warnAppointmentsForm>
export type MissAppointmentForm = z.output<typeof missAppointmentForm>

/** When the slot of such a form begins. */
export const startOf = ({ day, time }: { day: string; time: string }) => momentOf(day, time)
