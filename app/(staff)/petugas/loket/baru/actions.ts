'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { openUnderWay } from '@/lib/commands/open-under-way'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { walkInForm } from '@/lib/domain/application-form'
import { routes } from '@/lib/routes'

export const takeIn = action(walkInForm, async (staff, form) => {
  const known = await openUnderWay(staff, form)
  if (known) redirect(routes.application(known, 'sudah=1'))
  redirect(routes.application(await takeInWalkIn(staff, form), 'baru=1'))
})
