import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { complainantFrom, complaintHere } from '@/lib/auth/complainant'
import { getComplaintDraft } from '@/lib/queries/get-complaint-draft'
import { getUnseenNumber } from '@/lib/queries/get-unseen-number'
import { routes } from '@/lib/routes'

/** The complaint behind a link, while it is being written; undefined once it was sent, removed or is too old. A device that sent it, and was never told so, is led to its number. */
export const complaintBehind = cache(async (token: string) => {
  const actor = complainantFrom(token)
  if (!actor) notFound()
  const draft = await getComplaintDraft(actor)
  if (draft || (await complaintHere()) !== token) return draft
  const number = await getUnseenNumber(actor)
  if (number) redirect(routes.complaint(number))
})
