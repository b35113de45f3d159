'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { applicantLink } from '@/lib/auth/applicant'
import { rememberDraft } from '@/lib/auth/own-drafts'
import { startApplication } from '@/lib/commands/start-application'
import { beginForm } from '@/lib/domain/application-form'
import { routes } from '@/lib/routes'

export const start = publicAction(beginForm, async (visitor, form) => {
  const id = await startApplication(visitor, form)
  await rememberDraft(id)
  redirect(routes.draft(applicantLink(id)))
})
