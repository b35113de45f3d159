'use server'
import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { addDisplay, revokeDisplay } from '@/lib/commands/manage-displays'
import { addDisplayForm, revokeDisplayForm } from '@/lib/domain/display-form'
import { groupCode } from '@/lib/domain/receipt-code'

export const add = action(addDisplayForm, async (staff, form) => {
  const code = await addDisplay(staff, form)
  refresh()
  return groupCode(code)
})

export const revoke = action(revokeDisplayForm, async (staff, form) => {
  await revokeDisplay(staff, form)
  refresh()
})
