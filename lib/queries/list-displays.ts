import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { managesDisplays } from '@/lib/domain/role'

/** The boards and kiosks of the actor's office that have their right; never their codes. Refuses with `not_found` all but those who manage them. */
export async function listDisplays(actor: StaffActor) {
  if (!managesDisplays(actor.role)) throw new Refusal('not_found')
  const rows = await displays.ofOffice(database(), actor.officeId)
  return rows.map(({ id, kind, label, addedAt, seenAt }) => ({ id, kind, label, addedAt, seenAt }))
}
