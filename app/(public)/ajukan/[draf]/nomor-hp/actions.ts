'use server'
import { redirect } from 'next/navigation'
import { afterSaving } from '@/app/(public)/ajukan/[draf]/draft'
import { leadOn } from '@/app/(public)/ajukan/[draf]/lead-on'
import { publicAction } from '@/lib/action'
import { holderOf } from '@/lib/auth/applicant'
import { changePhone } from '@/lib/commands/change-phone'
import { changePhoneForm } from '@/lib/domain/link-form'

export const change = publicAction(changePhoneForm, async (_visitor, { token, ...form }) => {
  await changePhone(holderOf(token), form).catch(leadOn(token))
  redirect(await afterSaving(token))
})
