'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '@/lib/action'
import { dropSession, sessionId } from '@/lib/auth/staff'
import { signOutStaff } from '@/lib/commands/sign-out-staff'
import { routes } from '@/lib/routes'

export const signOut = action(z.object({}), async staff => {
  const id = await sessionId()
  if (id) await signOutStaff(staff, { sessionId: id })
  await dropSession()
  redirect(routes.signIn())
})
