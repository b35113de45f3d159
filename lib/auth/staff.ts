import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { cache } from 'react'
import { database } from '@/db/client'
import * as staff from '@/db/repositories/staff'
import { actAs } from '@/lib/commands/act-as'
import type { StaffActor } from '@/lib/domain/actor'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { authOptions, SESSION_SECONDS, sessionCookie } from './next-auth'

/** The session id in this request's cookie, if the cookie is ours. It proves nothing yet. */
export const sessionId = cache(async (): Promise<string | undefined> => {
  const session: { id?: string } | null = await getServerSession(authOptions())
  return session?.id
})

/** Whose session it is, as the database knows them now. One look-up per request. */
const signedIn = cache(async (): Promise<SignedIn | null> => {
  const id = await sessionId()
  const person = id ? await staff.findBySession(database(), id, new Date()) : undefined
  if (!person) return null
  const { isLapsed, expiresAt, ...known } = person
  return { staff: { kind: 'staff', ...known }, isLapsed, expiresAt }
})

type SignedIn = { staff: StaffActor; isLapsed: boolean; expiresAt: Date }

/** Who is signed in, in the role they act in; null for nobody, and for anyone disabled or signed out since. */
export const currentStaff = async (): Promise<StaffActor | null> => (await signedIn())?.staff ?? null

/** When the session in this browser ends; undefined where nobody is signed in. */
export const sessionEnd = async (): Promise<Date | undefined> => (await signedIn())?.expiresAt

/** Whether the delegation under which this browser went on has ended, and nothing was pressed since. */
export const hasLapsed = async (): Promise<boolean> => (await signedIn())?.isLapsed ?? false

/** The same for whoever presses something; says so once, since from then on they know. */
export async function steppedDown(): Promise<boolean> {
  const [found, id] = [await signedIn(), await sessionId()]
  if (!found?.isLapsed || !id) return false
  await actAs(found.staff, { sessionId: id, delegationId: null })
  return true
}

/** Who is signed in; sends everyone else to the sign-in page. For pages: comfort, not protection. */
export async function staffOrSignIn(): Promise<StaffActor> {
  return (await currentStaff()) ?? redirect(routes.signIn())
}

/** Gives this browser a session that was just opened, or goes on. */
export async function keepSession(id: string) {
  const { name, isSecure } = sessionCookie()
  const token = await encode({ secret: env().SESSION_SECRET, maxAge: SESSION_SECONDS, token: { sub: id } })
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure,
    maxAge: SESSION_SECONDS,
  } as const
  ;(await cookies()).set(name, token, options)
}

/** Takes the session from this browser. */
export async function dropSession() {
  ;(await cookies()).delete(sessionCookie().name)
}
