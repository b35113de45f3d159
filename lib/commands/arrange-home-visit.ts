import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as homeVisits from '@/db/repositories/home-visits'
import type { StaffActor } from '@/lib/domain/actor'
import { type VisitMove, visitAfter } from '@/lib/domain/home-visit'
import type { DeclineVisitForm, FinishVisitForm, ScheduleVisitForm } from '@/lib/domain/home-visit-form'
import { Refusal } from '@/lib/domain/refusal'
import { arrangesHomeVisits } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { onceActing } from './once-acting'

/** A day and who goes are settled, also anew. Refuses with `moment_passed` a day before today, and all of `change`. */
export function scheduleHomeVisit(actor: StaffActor, form: ScheduleVisitForm): Promise<null> {
  if (form.visitOn < officeDay(new Date())) throw new Refusal('moment_passed')
  return change(actor, form, 'schedule', { visitOn: form.visitOn, visitors: form.visitors })
}

/** The visit was made. Refuses as `change` does. */
export const finishHomeVisit = (actor: StaffActor, form: FinishVisitForm): Promise<null> =>
  change(actor, form, 'finish', {})

/** The office cannot come, and says why. Refuses as `change` does. */
export const declineHomeVisit = (actor: StaffActor, form: DeclineVisitForm): Promise<null> =>
  change(actor, form, 'decline', { declinedBecause: form.reason })

type Changes = Omit<Parameters<typeof homeVisits.change>[2], 'state' | 'now'>

/** Refuses with `not_found` strangers to the request, and with `visit_changed` whoever saw an older version or asks for what cannot follow. */
function change(actor: StaffActor, form: FinishVisitForm, move: VisitMove, changes: Changes): Promise<null> {
  return transact(on =>
    onceActing(on, actor, form, `${move}_home_visit`, async () => {
      const visit = await homeVisits.findById(on, form.id)
      if (!visit || visit.officeId !== actor.officeId || !arrangesHomeVisits(actor.role))
        throw new Refusal('not_found')

      const state = visitAfter(visit.state, move)
      const seen = { id: visit.id, version: form.seenVersion }
      if (!state || !(await homeVisits.change(on, seen, { ...changes, state, now: new Date() })))
        throw new Refusal('visit_changed')
      await audit.trace(on, {
        ...{ officeId: visit.officeId, staffId: actor.id, subjectId: visit.id },
        act: 'home_visit_changed',
        detail: move,
      })
      return null
    }),
  )
}
