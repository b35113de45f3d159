'use server'
import { redirect } from 'next/navigation'
import { afterSaving } from '@/app/(public)/ajukan/[draf]/draft'
import { leadOn } from '@/app/(public)/ajukan/[draf]/lead-on'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { changeApplicant } from '@/lib/commands/change-applicant'
import { changeForm } from '@/lib/domain/link-form'

export const change = publicAction(changeForm, async (_visitor, { token, ...form }) => {
  await changeApplicant(holderOf(token), form).catch(leadOn(token))
  redirect(await afterSaving(token))
})
