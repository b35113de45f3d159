'use server'

import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { keepSession } from '@/lib/auth/staff'
import { signInStaff } from '@/lib/commands/sign-in-staff'
import { signInForm } from '@/lib/domain/sign-in-form'
import { routes } from '@/lib/routes'

export const signIn = publicAction(signInForm, async (visitor, form) => {
  await keepSession(await signInStaff(visitor, form))
  redirect(routes.desk())
})
