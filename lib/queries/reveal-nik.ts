import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'

/** NIK and KK number in full, to staff who may open the application; no trace, no number. Refuses with `not_found`, and with `applicant_incomplete` while they are not written down. */
export const revealNik = (actor: StaffActor, number: string) =>
  transact(async on => {
    const application = await applications.findByNumber(on, number)
    if (
      !application ||
      !applications.isFiled(application) ||
      !roleOn(application, actor) ||
      !mayOpenApplications(actor.role)
    )
      throw new Refusal('not_found')

    if (!applications.isWhole(application)) throw new Refusal('applicant_incomplete')
    await audit.trace(on, {
      officeId: application.officeId,
      staffId: actor.id,
      act: 'nik_revealed',
      subjectId: application.id,
    })
    return { nik: application.nik, familyCardNumber: application.familyCardNumber }
  })
