'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { applicantLink } from '@/lib/auth/applicant'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { startApplication } from '@/lib/commands/start-application'
import { applicationForm } from '@/lib/domain/application-form'
import { routes } from '@/lib/routes'

const MOST_DRAFTS = 30

export const start = publicAction(applicationForm, async (visitor, form) => {
  await limitAttempts('start_application', visitor.address, MOST_DRAFTS)
  const id = await startApplication(visitor, form)
  redirect(routes.draftDocuments(applicantLink(id)))
})
