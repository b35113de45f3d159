import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import type { StaffActor } from '@/lib/domain/actor'
import type { CompleteApplicantForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { blindIndex } from '@/lib/keys/blind-index'
import { assertChecking } from './assert-checking'
import { officeApplication } from './find-own'
import { once } from './once'
import { endPause } from './pause-clock'

/** The counter copies NIK, KK number and village from the papers of someone who came with a name alone. Refuses as `assertChecking` does, and with `changed_meanwhile` when a colleague wrote them first. */
export const completeApplicant = (actor: StaffActor, form: CompleteApplicantForm): Promise<null> =>
  transact(on =>
    once(on, form, 'complete_applicant', async () => {
      const application = await officeApplication(on, actor, form.number)
      await assertChecking(on, actor, application)
      if (applications.isWhole(application) || application.savedAt.getTime() !== form.seen.getTime())
        throw new Refusal('changed_meanwhile')

      const { nik, familyCardNumber, villageCode } = form
      const nikIndex = blindIndex('nik', nik)
      await applications.complete(on, application.id, { nik, nikIndex, familyCardNumber, villageCode })
      await endPause(on, actor, application, new Date())
      const { officeId, id: subjectId } = application
      await audit.trace(on, { officeId, staffId: actor.id, act: 'applicant_completed', subjectId })
      await live.announce(on, { officeId, subject: 'application', id: subjectId })
      return null
    }),
  )
