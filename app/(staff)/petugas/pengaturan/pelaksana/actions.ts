'use server'

import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { endDelegation } from '@/lib/commands/end-delegation'
import { recordDelegation } from '@/lib/commands/record-delegation'
import { delegationForm, endDelegationForm } from '@/lib/domain/delegation-form'

export const recordOne = action(delegationForm, async (staff, form) => {
  await recordDelegation(staff, form)
  refresh()
  return 'Sudah dicatat. Pelaksana berganti peran di kepala halaman, pada hari-hari penugasannya.'
})

export const endOne = action(endDelegationForm, async (staff, form) => {
  await endDelegation(staff, form)
  refresh()
})
