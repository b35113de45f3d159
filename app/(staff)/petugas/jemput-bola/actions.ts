'use server'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { declineHomeVisit, finishHomeVisit, scheduleHomeVisit } from '@/lib/commands/arrange-home-visit'
import { declineVisitForm, finishVisitForm, scheduleVisitForm } from '@/lib/domain/home-visit-form'
import { routes } from '@/lib/routes'

export const schedule = action(scheduleVisitForm, async (staff, form) => {
  await scheduleHomeVisit(staff, form)
  redirect(routes.staffHomeVisit(form.id))
})

export const finish = action(finishVisitForm, async (staff, form) => {
  await finishHomeVisit(staff, form)
  redirect(routes.staffHomeVisit(form.id))
})

export const decline = action(declineVisitForm, async (staff, form) => {
  await declineHomeVisit(staff, form)
  redirect(routes.staffHomeVisit(form.id))
})
