import 'server-only'
import { cookies } from 'next/headers'
import type { ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { followerFrom } from './applicant'
import { isFiledForResident } from './is-filed-for-resident'

const SENT = 'tuntas.berkas'
const SEEN = 'tuntas.lihat'
const MOST = 12
const NINETY_DAYS = 90 * 24 * 60 * 60
const HALF_AN_HOUR = 30 * 60

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

/** Makes this device forget everything: for a borrowed or shared phone. */
export async function forgetAll() {
  const jar = await cookies()
  jar.delete(SENT)
  jar.delete(SEEN)
}

async function remember(name: string, applicationIds: string[], maxAge: number) {
  const jar = await cookies()
  const before = jar.get(name)?.value.split('.') ?? []
  const tokens = [...new Set([...applicationIds.map(id => linkToken('progress', id)), ...before])].slice(
    0,
    MOST,
  )
  const secure = publicAddress().startsWith('https:')
  jar.set(name, tokens.join('.'), { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge })
}
