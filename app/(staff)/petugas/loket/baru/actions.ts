'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { walkInForm } from '@/lib/domain/application-form'
import { routes } from '@/lib/routes'

export const takeIn = action(walkInForm, async (staff, form) => {
  redirect(routes.application(await takeInWalkIn(staff, form), 'baru=1'))
})
