import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { SESSION_STAYS } from '@/lib/domain/staff-session'
import { once } from './once'

type Stay = { press: string; sessionId: string }

/** Lets a living session of the actor's go on for an hour from now, never for less than it had. Refuses with `signed_out` one that is over or another's. */
export const extendSession = (actor: StaffActor, form: Stay) =>
  transact(on =>
    once(on, form, 'extend_session', async () => {
      const now = new Date()
      const span = { now, until: new Date(now.getTime() + SESSION_STAYS) }
      if (!(await staff.extendSession(on, { id: form.sessionId, staffId: actor.id }, span)))
        throw new Refusal('signed_out')
      await audit.trace(on, { officeId: actor.officeId, staffId: actor.id, act: 'session_extended' })
      return null
    }),
  )
