'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { declareDisruption } from '@/lib/commands/declare-disruption'
import { endDisruption } from '@/lib/commands/end-disruption'
import { moveToFreeHour } from '@/lib/commands/give-appointment'
import { printCollectionSlips } from '@/lib/commands/print-collection-slips'
import { warnAppointments } from '@/lib/commands/warn-appointments'
import { freeHourForm, warnAppointmentsForm } from '@/lib/domain/appointment-form'
import { collectionSlipForm } from '@/lib/domain/collection-slip-form'
import { disruptionForm, endDisruptionForm } from '@/lib/domain/disruption-form'
import { formatSlot } from '@/lib/format/slot'
import { routes } from '@/lib/routes'

export const declare = action(disruptionForm, async (staff, form) => {
  await declareDisruption(staff, form)
  refresh()
  return 'Sudah diumumkan. Warga membacanya dalam beberapa detik.'
})

export const end = action(endDisruptionForm, async (staff, form) => {
  await endDisruption(staff, form)
  refresh()
})

export const print = action(collectionSlipForm, async (staff, form) => {
  await printCollectionSlips(staff, form)
  refresh()
  return `${form.holds.length} surat pengambilan siap dicetak. Buka suratnya di bawah ini.`
})

/** One slip, from the case of whoever waits: it opens at once. */
export const printOne = action(collectionSlipForm, async (staff, form) => {
  redirect(routes.officialPaper(await printCollectionSlips(staff, form)))
})

export const move = action(freeHourForm, async (staff, form) => {
  const startsAt = await moveToFreeHour(staff, form)
  refresh()
  return `Jam baru: ${formatSlot(new Date(startsAt))}. Kabarnya siap dikirim.`
})

export const warn = action(warnAppointmentsForm, async (staff, form) => {
  await warnAppointments(staff, form)
  refresh()
})
