import { notFound, redirect } from 'next/navigation'
import { holderOf } from '@/lib/auth/applicant'
import { isRefusal } from '@/lib/domain/refusal'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { routes } from '@/lib/routes'

/** The application whose papers are being answered, for whoever holds its link. Once it was sent its receipt is shown, or the repair. */
export async function ownPapers(token: string) {
  const application = await getOwnApplication(holderOf(token)).catch(thrown => {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  })
  if (!application.maySend) redirect(routes.receipt(token))
  if (application.handedInAt) redirect(routes.repair(token))
  return application
}
