import 'server-only'
import { cookies } from 'next/headers'
import type { ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'
import { followerFrom } from './applicant'
import { isFiledForResident } from './is-filed-for-resident'
import { keepCookie } from './keep-cookie'
import { forgetDrafts } from './own-drafts'

const SENT = 'tuntas.berkas'
const SEEN = 'tuntas.lihat'
const CODE = 'tuntas.kode'
const MOST_SENT = 12
/** As many as one cookie carries. */
const MOST_SEEN = 60
const NINETY_DAYS = 90 * 24 * 60 * 60
const HALF_AN_HOUR = 30 * 60
const TWO_HOURS = 2 * 60 * 60

type Followed = (FollowerActor | ApplicantActor)[]

/** Lets this device see the progress of an application it sent, and open its receipt, without typing anything (D7). A village office's device remembers no resident. */
export async function rememberSent(applicationId: string) {
  if (await isFiledForResident({ kind: 'applicant', applicationId })) return
  await remember(SENT, [linkToken('application', applicationId)], { maxAge: NINETY_DAYS, most: MOST_SENT })
}

/** Lets this device see what phone number and code just opened, for half an hour. */
export const rememberTracked = (applicationIds: readonly string[]) =>
  remember(
    SEEN,
    applicationIds.map(id => linkToken('progress', id)),
    { maxAge: HALF_AN_HOUR, most: MOST_SEEN },
  )

/** The applications this device may follow, newest first, each once: those it sent, and those that were opened on it. */
export async function followed(): Promise<{ opened: Followed; sent: Followed }> {
  const [sent, opened] = await Promise.all([actorsIn(SENT), actorsIn(SEEN)])
  const own = new Set(sent.map(({ applicationId }) => applicationId))
  return { sent, opened: opened.filter(({ applicationId }) => !own.has(applicationId)) }
}

/** Makes this device forget everything: for a borrowed or shared phone. */
export async function forgetAll() {
  const jar = await cookies()
  jar.delete(SENT)
  await forgetDrafts()
  await forgetTracked()
}

/** Makes it forget what phone number and code opened; what it sent itself stays. */
export async function forgetTracked() {
  const jar = await cookies()
  jar.delete(SEEN)
  jar.delete(CODE)
}

/** Binds a one-time code to the browser that asked for it. */
export const rememberCodeRequest = (requestId: string) =>
  keep(CODE, linkToken('message_code', requestId), TWO_HOURS)

/** The request for a one-time code this browser made last, or undefined. */
export async function codeRequest(): Promise<string | undefined> {
  const token = (await cookies()).get(CODE)?.value
  return token ? readLinkToken('message_code', token) : undefined
}

/** Lets the browser ask for a code for another number. */
export async function forgetCodeRequest() {
  ;(await cookies()).delete(CODE)
}

async function actorsIn(name: string): Promise<Followed> {
  const tokens = (await cookies()).get(name)?.value.split('.') ?? []
  const actors = tokens.map(followerFrom).filter(actor => actor !== undefined)
  return [...new Map(actors.map(actor => [actor.applicationId, actor])).values()]
}

async function remember(
  name: string,
  tokens: readonly string[],
  { maxAge, most }: { maxAge: number; most: number },
) {
  const before = (await cookies()).get(name)?.value.split('.') ?? []
  await keep(name, [...new Set([...tokens, ...before])].slice(0, most).join('.'), maxAge)
}

const keep = (name: string, value: string, maxAge: number) => keepCookie(name, value, { maxAge, path: '/' })
