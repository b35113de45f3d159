import 'server-only'
import { cookies } from 'next/headers'
import type { ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { isFiledForResident } from '@/lib/queries/is-filed-for-resident'
import { applicantFrom, followerFrom } from './applicant'

const SENT = 'tuntas.berkas'
const SEEN = 'tuntas.lihat'
const DRAFTS = 'tuntas.draf'
const MOST = 12
const NINETY_DAYS = 90 * 24 * 60 * 60
const HALF_AN_HOUR = 30 * 60
const A_WEEK = DRAFT_DAYS * 24 * 60 * 60

/** Lets this device see the progress of an application it sent, without typing anything (D7). A village office's device remembers no resident. */
export async function rememberSent(applicationId: string) {
  if (await isFiledForResident({ kind: 'applicant', applicationId })) return
  await remember(SENT, [applicationId], NINETY_DAYS)
}

/** Lets this device see what phone number and code just opened, for half an hour. */
export const rememberTracked = (applicationIds: string[]) => remember(SEEN, applicationIds, HALF_AN_HOUR)

/** The applications this device may follow, newest first, each once. */
export async function followed(): Promise<(FollowerActor | ApplicantActor)[]> {
  const jar = await cookies()
  const tokens = [SEEN, SENT].flatMap(name => jar.get(name)?.value.split('.') ?? [])
  const actors = tokens.map(followerFrom).filter(actor => actor !== undefined)
  return [...new Map(actors.map(actor => [actor.applicationId, actor])).values()]
}

/** Lets this device go on with a draft it began, after the browser was closed or killed while the camera was open. A village office's device remembers no resident. */
export async function rememberDraft(applicationId: string) {
  if (await isFiledForResident({ kind: 'applicant', applicationId })) return
  const jar = await cookies()
  const others = (await draftsHere()).map(draft => draft.applicationId).filter(id => id !== applicationId)
  keepDrafts(jar, [applicationId, ...others].slice(0, MOST))
}

/** The drafts this device began, newest first. They may have been sent or removed since. */
export async function draftsHere(): Promise<ApplicantActor[]> {
  const tokens = (await cookies()).get(DRAFTS)?.value.split('.') ?? []
  return tokens.map(applicantFrom).filter(actor => actor !== undefined)
}

/** Makes this device forget one draft: it was sent, or removed. */
export async function forgetDraft(applicationId: string) {
  const left = (await draftsHere()).map(draft => draft.applicationId).filter(id => id !== applicationId)
  keepDrafts(await cookies(), left)
}

/** Makes this device forget everything: for a borrowed or shared phone. */
export async function forgetAll() {
  const jar = await cookies()
  jar.delete(SENT)
  jar.delete(SEEN)
  keepDrafts(jar, [])
}

type Jar = Awaited<ReturnType<typeof cookies>>

/** Only the pages that send are told: nothing else needs the links. */
function keepDrafts(jar: Jar, applicationIds: readonly string[]) {
  const value = applicationIds.map(id => linkToken('application', id)).join('.')
  jar.set(DRAFTS, value, { ...options('/ajukan'), maxAge: value ? A_WEEK : 0 })
}

const options = (path: string) =>
  ({ httpOnly: true, sameSite: 'lax', path, secure: publicAddress().startsWith('https:') }) as const

async function remember(name: string, applicationIds: string[], maxAge: number) {
  const jar = await cookies()
  const before = jar.get(name)?.value.split('.') ?? []
  const tokens = [...new Set([...applicationIds.map(id => linkToken('progress', id)), ...before])].slice(
    0,
    MOST,
  )
  jar.set(name, tokens.join('.'), { ...options('/'), maxAge })
}
