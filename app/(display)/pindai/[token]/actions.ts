'use server'

import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { keepPhone } from '@/lib/auth/scanner-phone'
import { connectPhone } from '@/lib/commands/pair-phone'
import { connectPhoneForm } from '@/lib/domain/scan-form'
import { routes } from '@/lib/routes'

export const connect = publicAction(connectPhoneForm, async (visitor, form) => {
  await connectPhone(visitor, form)
  await keepPhone(form.token, form.press)
  redirect(routes.scannerPhone(form.token))
})
