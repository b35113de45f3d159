'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { cancelApplication } from '@/lib/commands/cancel-application'
import { linkPress } from '@/lib/domain/link-form'
import { routes } from '@/lib/routes'

export const cancel = publicAction(linkPress, async (_visitor, { press, token }) => {
  await cancelApplication(holderOf(token), { press })
  redirect(routes.receipt(token))
})
