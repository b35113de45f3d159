import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'

/** Ends one session of a member of staff for good, also for a copied cookie. */
export const signOutStaff = (actor: StaffActor, { sessionId }: { sessionId: string }): Promise<void> =>
  transact(async on => {
    await staff.endSession(on, sessionId, new Date())
    await audit.trace(on, { officeId: actor.officeId, staffId: actor.id, act: 'signed_out' })
  })
