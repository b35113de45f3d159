import 'server-only'
import { database } from '@/db/client'
import * as staff from '@/db/repositories/staff'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { openStaffSession } from './sign-in-staff'

/** Opens a session as anyone, without a password, on a developer's own machine; tells its id. Everywhere else, and for unknown people, refuses with `not_found`. */
export async function becomeStaff(_actor: VisitorActor, { email }: { email: string }): Promise<string> {
  if (env().NODE_ENV !== 'development') throw new Refusal('not_found')
  const person = await staff.findByEmail(database(), email)
  if (!person || person.disabledAt) throw new Refusal('not_found')
  return openStaffSession(database(), person)
}
