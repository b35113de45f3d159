'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { requestHomeVisit } from '@/lib/commands/request-home-visit'
import { followVisitForm, homeVisitForm } from '@/lib/domain/home-visit-form'
import { routes } from '@/lib/routes'

export const request = publicAction(homeVisitForm, async (visitor, form) => {
  redirect(routes.homeVisit(await requestHomeVisit(visitor, form)))
})

/** The page of a request counts the attempt. */
export const follow = publicAction(followVisitForm, async (_visitor, { number }) =>
  redirect(routes.homeVisit(number)),
)
