'use server'

import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { keepPreferences } from '@/lib/commands/keep-preferences'
import { preferencesForm } from '@/lib/domain/preferences-form'

export const keep = action(preferencesForm, async (staff, form) => {
  await keepPreferences(staff, form)
  refresh()
  return 'Tersimpan.'
})
