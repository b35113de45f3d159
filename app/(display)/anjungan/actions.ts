'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { displayHere } from '@/lib/auth/display'
import { callForHelp } from '@/lib/commands/call-for-help'
import { takeTicket } from '@/lib/commands/take-ticket'
import { helpForm, takeTicketForm } from '@/lib/domain/display-form'
import { routes } from '@/lib/routes'

export const take = publicAction(takeTicketForm, async (_visitor, form) => {
  redirect(routes.kioskTicket(await takeTicket(await displayHere(), form)))
})

export const help = publicAction(helpForm, async (_visitor, form) => {
  await callForHelp(await displayHere(), form)
  redirect(routes.kiosk('petugas=dipanggil'))
})

export const missSlip = publicAction(helpForm.required({ visitId: true }), async (_visitor, form) => {
  await callForHelp(await displayHere(), form)
  redirect(routes.kioskTicket(form.visitId, 'slip=tidak-keluar'))
})
