'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { publicAction } from '@/lib/action'
import { keepSession } from '@/lib/auth/staff'
import { becomeStaff } from '@/lib/commands/become-staff'
import { routes } from '@/lib/routes'

export const become = publicAction(z.object({ email: z.string() }), async (visitor, form) => {
  await keepSession(await becomeStaff(visitor, form))
  redirect(routes.desk())
})
