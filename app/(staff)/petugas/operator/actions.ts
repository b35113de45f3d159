'use server'

import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { setRegencyDays } from '@/lib/commands/set-regency-days'
import { regencyDaysForm } from '@/lib/domain/siak-ledger-form'

export const setDays = action(regencyDaysForm, async (staff, form) => {
  await setRegencyDays(staff, form)
  refresh()
  return `Tersimpan: ${form.days} hari kerja.`
})
