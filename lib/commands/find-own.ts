import 'server-only'
import type { Connection } from '@/db/client'
import type { Application, Filed } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as delegations from '@/db/repositories/delegations'
import type { Actor, StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { Role } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'

/** The application a citizen's link is for, held until the transaction ends. Refuses with `not_found` anyone who holds none, and with `draft_expired` when it is gone: only drafts ever go. */
export async function ownApplication(on: Connection, actor: Actor): Promise<Application> {
  if (actor.kind !== 'applicant') throw new Refusal('not_found')
  const application = await applications.holdById(on, actor.applicationId)
  if (!application) throw new Refusal('draft_expired')
  return application
}

/** An application of the staff member's own office or regency, and their role on it; held until the transaction ends. Refuses with `not_found` for all others, with `delegation_over` whoever no longer acts for another. */
export async function officeApplication(
  on: Connection,
  actor: StaffActor,
  number: string,
): Promise<Filed & { role: Role }> {
  const application = await applications.holdByNumber(on, number)
  const role = application && roleOn(application, actor)
  if (!application || !role || !applications.isFiled(application)) throw new Refusal('not_found')
  await assertStillActing(on, actor)
  return { ...application, role }
}

/** Refuses with `delegation_over` whoever acts under a delegation that has ended since they were let in. Nobody can end it before this transaction has. */
export async function assertStillActing(on: Connection, { id, acting }: StaffActor) {
  if (acting && !(await delegations.holdsFor(on, id, acting.delegationId, new Date())))
    throw new Refusal('delegation_over')
}
