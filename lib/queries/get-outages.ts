import 'server-only'
import { database } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as heldApplications from '@/db/repositories/held-applications'
import type { StaffActor } from '@/lib/domain/actor'
import { isRegencyWide } from '@/lib/domain/role'

/** What is out of order at the actor's office, or at any office of their regency (then each with the office's name), and how many applications that holds. For everyone who is signed in. */
export async function getOutages(actor: StaffActor) {
  const running = await disruptions.running(database(), actor.officeId)
  const held = running.length > 0 ? await heldApplications.countLiving(database(), actor.officeId) : 0
  const isFar = isRegencyWide(actor.role)
  return {
    held,
    running: running.map(({ id, cause, beganAt, officeName }) => ({
      ...{ id, cause, beganAt },
      officeName: isFar ? officeName : undefined,
    })),
  }
}
