import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { ResidentForm } from '@/lib/domain/resident-form'
import { filesForVillage } from '@/lib/domain/role'
import { limitAttempts } from '@/lib/limit-attempts'
import { onceActing } from './once-acting'
import { writeDraft } from './start-application'

/** Drafts one operator may begin in a quarter of an hour. */
const MOST = 60

/**
 * An operator desa begins an application for a resident of their village, whatever village the form names; it is marked as
 * theirs and goes on through its own link. Tells its id; the same press of the same answers begins one. Refuses with
 * `not_yours` other roles, with `village_missing` an operator whose village nobody noted, and with `too_many_attempts`.
 */
export async function fileForResident(actor: StaffActor, form: ResidentForm): Promise<string> {
  if (!filesForVillage(actor.role)) throw new Refusal('not_yours')
  const { villageCode } = actor
  if (!villageCode) throw new Refusal('village_missing')

  await limitAttempts('file_for_resident', actor.id, MOST)
  const { phoneOwner, ...answers } = form
  return transact(on =>
    onceActing(on, actor, form, 'file_for_resident', async () => {
      const id = await writeDraft(on, actor, { ...answers, villageCode })
      await audit.trace(on, {
        officeId: actor.officeId,
        staffId: actor.id,
        act: 'application_filed_for_resident',
        subjectId: id,
        detail: `${villageCode} ${phoneOwner}`,
      })
      return id
    }),
  )
}
