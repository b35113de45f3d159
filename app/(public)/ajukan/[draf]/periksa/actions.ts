'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { rememberSent } from '@/lib/auth/device'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { linkPress } from '@/lib/domain/link-form'
import { routes } from '@/lib/routes'

export const send = publicAction(linkPress, async (_visitor, { press, token }) => {
  const holder = holderOf(token)
  await handInApplication(holder, { press })
  if (holder.kind === 'applicant') await rememberSent(holder.applicationId)
  redirect(routes.receipt(token))
})
