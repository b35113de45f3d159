'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { returnForm } from '@/lib/auth/returned-form'
import { cancelApplication } from '@/lib/commands/cancel-application'
import { linkPress } from '@/lib/domain/link-form'
import { isRefusal, sentenceOf } from '@/lib/domain/refusal'
import { getProgress } from '@/lib/queries/get-progress'
import { routes } from '@/lib/routes'

export const cancel = publicAction(linkPress, async (_visitor, { press, token }) => {
  await cancelApplication(holderOf(token), { press }).catch(thrown => tellOnReceipt(token, thrown))
  redirect(routes.receipt(token))
})

/** The button is gone where it came too late, so its refusal is said by the receipt itself. Of what has ended, withdrawn by another tab as it may be, the receipt says so anyway. */
async function tellOnReceipt(token: string, thrown: unknown): Promise<never> {
  if (isRefusal(thrown) && thrown.reason === 'too_late_to_cancel') {
    const { isFinal } = await getProgress(holderOf(token))
    if (!isFinal) await returnForm(routes.receipt(token), { message: sentenceOf(thrown) })
  }
  throw thrown
}
