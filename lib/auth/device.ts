import 'server-only'
import { cookies } from 'next/headers'
import type { ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { SEEN_MINUTES, SENT_DAYS } from '@/lib/domain/device-memory'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'
import { followerFrom } from './applicant'
import { complaintHere, forgetComplaint } from './complainant'
import { isFiledForResident } from './is-filed-for-resident'
import { keepCookie } from './keep-cookie'
import { draftsHere, forgetDrafts } from './own-drafts'

const SENT = 'tuntas.berkas'
const SEEN = 'tuntas.lihat'
const CODE = 'tuntas.kode'
const MOST_SENT = 12
/** As many as one cookie carries. */
const MOST_SEEN = 60
const SENT_FOR = SENT_DAYS * 24 * 60 * 60
const HALF_AN_HOUR = SEEN_MINUTES * 60
const TWO_HOURS = 2 * 60 * 60

type Followed = (FollowerActor | ApplicantActor)[]

/** Lets this device see the progress of an application it sent, and open its receipt, without typing anything. A village office's device remembers no resident. */
export async function rememberSent(applicationId: string) {
  if (await isFiledForResident({ kind: 'applicant', applicationId })) return
  await remember(SENT, [linkToken('application', applicationId)], { maxAge: SENT_FOR, most: MOST_SENT })
}

/** Lets this device see what phone number and code just opened, and all it sees already, for half an hour from now. Without anything new it is the half hour alone. As `application` links, where the phone itself was proven, it also shows code and receipt. */
export async function rememberTracked(
  applicationIds: readonly string[] = [],
  purpose: 'progress' | 'application' = 'progress',
) {
  const until = new Date(Date.now() + HALF_AN_HOUR * 1000)
  const tokens = applicationIds.map(id => linkToken(purpose, id))
  await remember(SEEN, tokens, { maxAge: HALF_AN_HOUR, most: MOST_SEEN, first: String(until.getTime()) })
}

/** The applications this device may follow, newest first, each once: those it sent, and those that were opened on it, with when that ends. */
export async function followed(): Promise<{ opened: Followed; openedUntil: Date; sent: Followed }> {
  const [sent, opened, jar] = await Promise.all([actorsIn(SENT), actorsIn(SEEN), cookies()])
  const own = new Set(sent.map(({ applicationId }) => applicationId))
  return {
    sent,
    opened: opened.filter(({ applicationId }) => !own.has(applicationId)),
    openedUntil: new Date(Number(jar.get(SEEN)?.value.split('.')[0])),
  }
}

/** Every application this device holds the own link of: what it began and what it sent. */
export async function heldHere(): Promise<ApplicantActor[]> {
  const sent = (await actorsIn(SENT)).filter(actor => actor.kind === 'applicant')
  return [...(await draftsHere()), ...sent]
}

/** Makes this device forget everything: for a borrowed or shared phone. */
export async function forgetAll() {
  const jar = await cookies()
  jar.delete(SENT)
  await forgetDrafts()
  const complaint = await complaintHere()
  if (complaint) await forgetComplaint(complaint)
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
  const actors = (await tokensIn(name)).map(followerFrom).filter(actor => actor !== undefined)
  const ids = [...new Set(actors.map(({ applicationId }) => applicationId))]
  return ids.flatMap(id => {
    const [one, ...more] = actors.filter(({ applicationId }) => applicationId === id)
    return more.find(({ kind }) => kind === 'applicant') ?? one ?? []
  })
}

/** The links a cookie carries. A browser that brings what was opened after its half hour, from a copy or a restored session, brings nothing. */
async function tokensIn(name: string): Promise<string[]> {
  const parts = (await cookies()).get(name)?.value.split('.') ?? []
  if (name === SEEN && !(Number(parts[0]) > Date.now())) return []
  return parts.filter(part => followerFrom(part) !== undefined)
}

/** `first` stands before the links. */
async function remember(
  name: string,
  tokens: readonly string[],
  { maxAge, most, first }: { maxAge: number; most: number; first?: string },
) {
  const kept = [...new Set([...tokens, ...(await tokensIn(name))])].slice(0, most)
  await keep(name, [...(first ? [first] : []), ...kept].join('.'), maxAge)
}

const keep = (name: string, value: string, maxAge: number) => keepCookie(name, value, { maxAge, path: '/' })
