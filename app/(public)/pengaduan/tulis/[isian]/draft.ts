import { notFound } from 'next/navigation'
import { cache } from 'react'
import { complainantFrom } from '@/lib/auth/complainant'
import { getComplaintDraft } from '@/lib/queries/get-complaint-draft'

/** The complaint behind a link, while it is being written; undefined once it was sent, removed or is too old. */
export const complaintBehind = cache(async (token: string) => {
  const actor = complainantFrom(token)
  if (!actor) notFound()
  return getComplaintDraft(actor)
})
