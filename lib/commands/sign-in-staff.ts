import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { type Connection, database } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as staff from '@/db/repositories/staff'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { SESSION_LASTS } from '@/lib/domain/staff-session'
import { limitAttempts } from '@/lib/limit-attempts'

/** Argon2id as OWASP recommends: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A password as it is stored. */
export const hashPassword = (password: string) => hash(password, COST)

/** Opens a session for whoever knows the password; tells the session's id. An unknown address, a wrong password and a disabled person are one `wrong_credentials`; refuses with `too_many_attempts` past 10 per person and 50 per address in 15 minutes. */
export async function signInStaff(
  actor: VisitorActor,
  { email, password }: { email: string; password: string },
): Promise<string> {
  await limitAttempts('sign_in/person', email.trim().toLowerCase(), 10)
  await limitAttempts('sign_in/address', actor.address, 50)

  const person = await staff.findByEmail(database(), email)
  const isRight = await verify(person?.passwordHash ?? (await nobodysHash()), password)
  if (person && (!isRight || person.disabledAt))
    await audit.trace(database(), { officeId: person.officeId, staffId: person.id, act: 'sign_in_refused' })
  if (!person || !isRight || person.disabledAt) throw new Refusal('wrong_credentials')

  return openStaffSession(database(), person)
}

/** Opens a session for someone already known to be who they say, and leaves a trace. Tells its id. */
export async function openStaffSession(
  on: Connection,
  { id, officeId }: { id: string; officeId: string },
): Promise<string> {
  const session = await staff.openSession(on, id, new Date(Date.now() + SESSION_LASTS))
  await audit.trace(on, { officeId, staffId: id, act: 'signed_in' })
  return session
}

let nobodys: Promise<string> | undefined

/** An unknown address costs the same time as a known one. */
function nobodysHash() {
  nobodys ??= hash('nobody', COST)
  return nobodys
}
