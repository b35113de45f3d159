'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { applicantLink, holderOf } from '@/lib/auth/applicant'
import { forgetDraft, rememberDraft } from '@/lib/auth/own-drafts'
import { addFamilyMember } from '@/lib/commands/add-family-member'
import { discardDraft } from '@/lib/commands/discard-draft'
import { reuseFamilyCard } from '@/lib/commands/reuse-family-card'
import { familyMemberForm, linkPress } from '@/lib/domain/link-form'
import { routes } from '@/lib/routes'
import { leadOn } from './lead-on'

export const addMember = publicAction(familyMemberForm, async (_visitor, { token, ...form }) => {
  const id = await addFamilyMember(holderOf(token), form).catch(leadOn(token))
  await rememberDraft(id)
  redirect(routes.draft(applicantLink(id)))
})

export const reuseCard = publicAction(linkPress, async (_visitor, { token, press }) => {
  await reuseFamilyCard(holderOf(token), { press }).catch(leadOn(token))
  redirect(routes.draft(token))
})

export const discard = publicAction(linkPress, async (_visitor, { token }) => {
  const holder = holderOf(token)
  await discardDraft(holder).catch(leadOn(token))
  if (holder.kind === 'applicant') await forgetDraft(holder.applicationId)
  redirect(routes.draftDiscarded())
})
