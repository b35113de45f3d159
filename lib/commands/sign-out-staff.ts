import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as claims from '@/db/repositories/claims'
import * as live from '@/db/repositories/live'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'

/** Ends one session of a member of staff for good, also for a copied cookie. Nothing stays in their hands. */
export const signOutStaff = (actor: StaffActor, { sessionId }: { sessionId: string }): Promise<void> =>
  transact(async on => {
    await staff.endSession(on, sessionId, new Date())
    for (const { id, officeId } of await claims.letGoOfAll(on, actor.id))
      await live.announce(on, { officeId, subject: 'claim', id })
    await audit.trace(on, { officeId: actor.officeId, staffId: actor.id, act: 'signed_out' })
  })
