'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { applicantLink } from '@/lib/auth/applicant'
import { rememberDraft } from '@/lib/auth/own-drafts'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { startApplication } from '@/lib/commands/start-application'
import { beginForm } from '@/lib/domain/application-form'
import { routes } from '@/lib/routes'

/** A mobile network puts a whole town behind one address. */
const MOST_DRAFTS = 300

export const start = publicAction(beginForm, async (visitor, form) => {
  await limitAttempts('start_application', visitor.address, MOST_DRAFTS)
  const id = await startApplication(visitor, form)
  await rememberDraft(id)
  redirect(routes.draft(applicantLink(id)))
})
