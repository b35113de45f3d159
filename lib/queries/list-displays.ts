import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { managesDisplays } from '@/lib/domain/role'
import { publicAddress } from '@/lib/env'
import { routes } from '@/lib/routes'

/** The boards and kiosks of the actor's office that have their right, never their codes, and the address where a code is typed. Refuses with `not_found` all but those who manage them. */
export async function listDisplays(actor: StaffActor) {
  if (!managesDisplays(actor.role)) throw new Refusal('not_found')
  const rows = await displays.ofOffice(database(), actor.officeId)
  return {
    address: `${publicAddress()}${routes.display()}`,
    displays: rows.map(({ id, kind, label, addedAt, seenAt }) => ({ id, kind, label, addedAt, seenAt })),
  }
}
