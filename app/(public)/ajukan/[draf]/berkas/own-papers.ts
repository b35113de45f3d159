import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { applicantFrom } from '@/lib/auth/applicant'
import { isExpiredDraft } from '@/lib/domain/draft'
import { isRefusal } from '@/lib/domain/refusal'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { routes } from '@/lib/routes'

/** The application whose papers are being answered, for whoever holds its link. Once it was sent its receipt is shown, or the repair; once its days are over, where to begin anew. */
export const ownPapers = cache(async (token: string) => {
  const holder = applicantFrom(token) ?? notFound()
  const application = await getOwnApplication(holder).catch(thrown => {
    // The link is ours; what it led to was removed.
    if (isRefusal(thrown)) redirect(routes.draft(token))
    throw thrown
  })
  if (isExpiredDraft(application, new Date())) redirect(routes.draft(token))
  if (!application.maySend) redirect(routes.receipt(token))
  if (application.handedInAt) redirect(routes.repair(token))
  return application
})
