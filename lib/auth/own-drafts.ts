import 'server-only'
import { cookies } from 'next/headers'
import type { ApplicantActor } from '@/lib/domain/actor'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { linkToken } from '@/lib/keys/link-token'
import { applicantFrom } from './applicant'
import { isFiledForResident } from './is-filed-for-resident'
import { keepCookie } from './keep-cookie'

const DRAFTS = 'tuntas.draf'
const MOST = 12
const A_WEEK = DRAFT_DAYS * 24 * 60 * 60

/** Lets this device go on with a draft it began, after the browser was closed or killed while the camera was open. A village office's device remembers no resident. */
export async function rememberDraft(applicationId: string) {
  if (await isFiledForResident({ kind: 'applicant', applicationId })) return
  await keep([applicationId, ...(await without(applicationId))].slice(0, MOST))
}

/** The drafts this device began, newest first. They may have been sent or removed since. */
export async function draftsHere(): Promise<ApplicantActor[]> {
  const tokens = (await cookies()).get(DRAFTS)?.value.split('.') ?? []
  return tokens.map(applicantFrom).filter(actor => actor !== undefined)
}

/** Makes this device forget one draft: it was sent, or removed. */
export const forgetDraft = async (applicationId: string) => keep(await without(applicationId))

/** Makes this device forget every draft. */
export const forgetDrafts = () => keep([])

const without = async (applicationId: string) =>
  (await draftsHere()).map(draft => draft.applicationId).filter(id => id !== applicationId)

async function keep(applicationIds: readonly string[]) {
  const value = applicationIds.map(id => linkToken('application', id)).join('.')
  await keepCookie(DRAFTS, value, { maxAge: value ? A_WEEK : 0, path: '/' })
}
