import 'server-only'
import { database } from '@/db/client'
import * as delegations from '@/db/repositories/delegations'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { mayActAs, mayDelegate, phaseOf } from '@/lib/domain/delegation'
import { Refusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'

/** How many are worth looking back at. */
const MOST = 50

/** Who holds which role for whom at the actor's office, and whom the actor may ask. Refuses with `not_found` whoever may pass no role on. */
export async function listDelegations(actor: StaffActor) {
  const roles = mayDelegate(actor)
  if (roles.length === 0) throw new Refusal('not_found')
  const today = officeDay(new Date())
  const [rows, people] = await Promise.all([
    delegations.ofOffice(database(), actor.officeId, MOST),
    staff.ofOffice(database(), actor.officeId),
  ])
  return {
    roles,
    today,
    rows: rows.map(({ delegation, ...names }) => ({
      ...names,
      ...delegation,
      phase: phaseOf(delegation, today),
      isMine: roles.some(role => role === delegation.role),
    })),
    /** Who can hold one of the roles. */
    delegates: people.filter(({ role }) => roles.some(delegated => mayActAs(role, delegated))),
    /** Whose role it is. */
    officials: people.filter(({ role }) => roles.some(delegated => delegated === role)),
  }
}
