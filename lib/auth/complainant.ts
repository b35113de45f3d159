import 'server-only'
import { cookies } from 'next/headers'
import type { Actor, ComplainantActor } from '@/lib/domain/actor'
import { COMPLAINT_DRAFT_DAYS } from '@/lib/domain/complaint-draft'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'
import { keepCookie } from './keep-cookie'

const COMPLAINT = 'tuntas.keluhan'
const KEPT = COMPLAINT_DRAFT_DAYS * 24 * 60 * 60

/** Whoever holds the link of a complaint that is being written; undefined for a foreign, cut or made-up one. */
export function complainantFrom(token: string): ComplainantActor | undefined {
  const draftId = readLinkToken('complaint_draft', token)
  return draftId ? { kind: 'complainant', draftId } : undefined
}

/** The same, or a visitor who will be told that there is nothing. */
export const complainantOf = (token: string): Actor =>
  complainantFrom(token) ?? { kind: 'visitor', address: 'unknown' }

/** The link that makes its holder the one who writes. */
export const complaintLink = (draftId: string) => linkToken('complaint_draft', draftId)

/** Lets this device go on with a complaint it began, after the browser was closed or killed while the camera was open. */
export const rememberComplaint = (draftId: string) =>
  keepCookie(COMPLAINT, complaintLink(draftId), { maxAge: KEPT, path: '/' })

/** The link of the complaint this device began last, if it did. It may have been sent or removed since. */
export async function complaintHere(): Promise<string | undefined> {
  const token = (await cookies()).get(COMPLAINT)?.value
  return token && complainantFrom(token) ? token : undefined
}

/** Makes this device forget what it began: it was sent, or removed. Another complaint it began since stays. */
export async function forgetComplaint(token: string) {
  const jar = await cookies()
  if (jar.get(COMPLAINT)?.value === token) jar.delete(COMPLAINT)
}
