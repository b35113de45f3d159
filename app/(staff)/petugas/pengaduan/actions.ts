'use server'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { answerComplaint } from '@/lib/commands/answer-complaint'
import { answerForm } from '@/lib/domain/complaint-form'
import { routes } from '@/lib/routes'

export const answer = action(answerForm, async (staff, form) => {
  await answerComplaint(staff, form)
  redirect(routes.staffComplaint(form.id))
})
