import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as claims from '@/db/repositories/claims'
import * as delegations from '@/db/repositories/delegations'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'

type Switch = { sessionId: string; delegationId: string | null }

/**
 * Lets a person go on in the role they hold for another, in this browser; null: as themselves again. What they had in hand
 * is free. Refuses with `delegation_over` a delegation that is not theirs today.
 */
export const actAs = (actor: StaffActor, { sessionId, delegationId }: Switch): Promise<void> =>
  transact(async on => {
    const { id: staffId, officeId } = actor
    if (delegationId && !(await delegations.holdsFor(on, staffId, delegationId, new Date())))
      throw new Refusal('delegation_over')

    await staff.actAs(on, staffId, sessionId, delegationId)
    await claims.letGoOfAll(on, staffId)
    await audit.trace(on, {
      ...{ officeId, staffId },
      act: delegationId ? 'acting_started' : 'acting_ended',
      subjectId: delegationId ?? actor.acting?.delegationId,
    })
  })
