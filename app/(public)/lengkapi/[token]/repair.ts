import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { repairerOf } from '@/lib/auth/applicant'
import { isRefusal } from '@/lib/domain/refusal'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { routes } from '@/lib/routes'

/** The application whose papers a link lets be sent again, whether or not any is asked for now. What was never sent goes on where it is written. */
export const repairBehind = cache(async (token: string) => {
  const application = await getOwnApplication(repairerOf(token)).catch(thrown => {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  })
  if (!application.handedInAt) redirect(routes.draft(token))
  return application
})
