'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { printHandoverRegister } from '@/lib/commands/print-handover-register'
import { handoverRegisterForm } from '@/lib/domain/handover-form'
import { routes } from '@/lib/routes'

export const printRegister = action(handoverRegisterForm, async (staff, form) => {
  redirect(routes.officialPaper(await printHandoverRegister(staff, form)))
})
