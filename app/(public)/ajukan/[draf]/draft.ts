import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { applicantFrom } from '@/lib/auth/applicant'
import { getDraft } from '@/lib/queries/get-draft'
import { routes } from '@/lib/routes'

/** The draft behind a link, while it can be worked on; undefined when its seven days are over. One that was sent leads to its receipt. */
export const draftBehind = cache(async (token: string) => {
  const applicant = applicantFrom(token)
  if (!applicant) notFound()
  const draft = await getDraft(applicant)
  if (draft.kind === 'handed_in') redirect(routes.receipt(token))
  return draft.kind === 'open' ? draft : undefined
})

/** Where one goes after an answer was saved: to the last look when everything is there, else to the list of what to do. */
export async function afterSaving(token: string) {
  const draft = await draftBehind(token)
  return draft?.tasks.check === 'open' ? routes.draftCheck(token) : routes.draft(token)
}
