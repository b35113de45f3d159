'use server'
import { redirect } from 'next/navigation'
import { leadOn } from '@/app/(public)/ajukan/[draf]/lead-on'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { rememberSent } from '@/lib/auth/device'
import { forgetDraft } from '@/lib/auth/own-drafts'
import { returnForm } from '@/lib/auth/returned-form'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { answeredWith } from '@/lib/domain/answered-with'
import { linkPress } from '@/lib/domain/link-form'
import { isRefusal } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

export const send = publicAction(linkPress, async (_visitor, { press, token }) => {
  const holder = holderOf(token)
  await handInApplication(holder, { press }).catch(sentBefore(token)).catch(leadOn(token))
  if (holder.kind === 'applicant')
    await Promise.all([rememberSent(holder.applicationId), forgetDraft(holder.applicationId)])
  redirect(routes.receipt(token))
})

/** Sent from another tab, or again after going back: the receipt says what became of it better than a refusal, and answers 409. */
const sentBefore = (token: string) => async (thrown: unknown) => {
  if (!isRefusal(thrown) || thrown.reason !== 'not_now') throw thrown
  await returnForm(routes.receipt(token), { status: answeredWith(thrown.reason) })
}
