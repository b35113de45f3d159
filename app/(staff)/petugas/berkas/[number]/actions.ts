'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '@/lib/action'
import { takeOverApplication } from '@/lib/commands/claim-application'
import { completeApplicant } from '@/lib/commands/complete-applicant'
import { giveAppointment, moveAppointment } from '@/lib/commands/give-appointment'
import { judgeDocument } from '@/lib/commands/judge-document'
import { missAppointment } from '@/lib/commands/miss-appointment'
import { moveApplication } from '@/lib/commands/move-application'
import { noteRecordStatus } from '@/lib/commands/note-record-status'
import { pauseClock, resumeClock } from '@/lib/commands/pause-clock'
import { recordBiometrics } from '@/lib/commands/record-biometrics'
import { reprintCard } from '@/lib/commands/reprint-card'
import { completeApplicantForm } from '@/lib/domain/application-form'
import { giveAppointmentForm, missAppointmentForm, moveAppointmentForm } from '@/lib/domain/appointment-form'
import { takeOverForm } from '@/lib/domain/claim-form'
import { pauseClockForm, resumeClockForm } from '@/lib/domain/clock-pause-form'
import { judgeForm } from '@/lib/domain/judge-form'
import { moveForm } from '@/lib/domain/move-form'
import { reprintForm } from '@/lib/domain/reprint-form'
import { recordStatusForm } from '@/lib/domain/siak-ledger-form'
import { inTab, stateOf } from '@/lib/domain/workflow'
import { groupDigits } from '@/lib/format/mask'
import { revealNik } from '@/lib/queries/reveal-nik'
import { routes } from '@/lib/routes'

const oneApplication = z.object({ number: z.string() })

export const judge = action(judgeForm, async (staff, form) => {
  await judgeDocument(staff, form)
  refresh()
  return 'Tersimpan.'
})

export const complete = action(completeApplicantForm, async (staff, form) => {
  await completeApplicant(staff, form)
  refresh()
})

export const record = action(oneApplication, async (staff, form) => {
  await recordBiometrics(staff, form)
  refresh()
})

export const appoint = action(giveAppointmentForm, async (staff, form) => {
  await giveAppointment(staff, form)
  refresh()
})

export const reappoint = action(moveAppointmentForm, async (staff, form) => {
  await moveAppointment(staff, form)
  refresh()
})

export const miss = action(missAppointmentForm, async (staff, form) => {
  await missAppointment(staff, form)
  refresh()
})

export const note = action(recordStatusForm, async (staff, form) => {
  await noteRecordStatus(staff, form)
  refresh()
})

export const pause = action(pauseClockForm, async (staff, form) => {
  await pauseClock(staff, form)
  refresh()
  return 'Waktu dijeda.'
})

export const resume = action(resumeClockForm, async (staff, form) => {
  await resumeClock(staff, form)
  refresh()
  return 'Waktu berjalan lagi.'
})

export const reprint = action(reprintForm, async (staff, form) => {
  await reprintCard(staff, form)
  refresh()
  return 'Cetak ulang sudah dicatat.'
})

export const takeOver = action(takeOverForm, async (staff, form) => {
  await takeOverApplication(staff, form)
  refresh()
})

export const reveal = action(oneApplication, async (staff, { number }) => {
  const { nik, familyCardNumber } = await revealNik(staff, number)
  return `${groupDigits(nik)}\nKK ${groupDigits(familyCardNumber)}`
})

export const move = action(moveForm, async (staff, { tab, ...form }) => {
  await moveApplication(staff, form)
  const state = stateOf(tab)
  redirect(routes.desk([...(state ? [inTab(state)] : []), `selesai=${form.move}`].join('&')))
})
