import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as disruptions from '@/db/repositories/disruptions'
import * as live from '@/db/repositories/live'
import * as offices from '@/db/repositories/offices'
import * as outageLock from '@/db/repositories/outage-lock'
import type { StaffActor } from '@/lib/domain/actor'
import { isPlanned } from '@/lib/domain/disruption'
import type { DisruptionForm } from '@/lib/domain/disruption-form'
import { Refusal } from '@/lib/domain/refusal'
import { declaresDisruptions } from '@/lib/domain/role'
import { holdWaiting } from './hold-applications'
import { onceActing } from './once-acting'
import { warnUnsure } from './warn-appointments'

/**
 * Staff say what is out of order at their office, or when its counter will be shut; citizens read it within seconds, what waits
 * where it stops the work is held, and whoever was to be recorded in that time is told. Tells its id. Refuses with `not_yours` roles that declare none, `moment_passed` an end that is
 * behind us, `disruption_ahead` an outage that has not begun, `disruption_open` a second of a cause.
 */
export function declareDisruption(actor: StaffActor, form: DisruptionForm): Promise<string> {
  if (!declaresDisruptions(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'declare_disruption', async () => {
      const { cause, words, advice, until: expectedEndAt } = form
      const { officeId, id: staffId } = actor
      const now = new Date()
      const beganAt = momentBegun(form, now)
      await offices.hold(on, officeId)
      if (await disruptions.isOpenFor(on, officeId, cause, { beganAt, expectedEndAt, now }))
        throw new Refusal('disruption_open')

      await outageLock.hold(on, officeId)
      const id = await disruptions.insert(on, {
        ...{ officeId, cause, words, advice, beganAt, expectedEndAt },
        declaredBy: staffId,
      })
      await holdWaiting(on, officeId, { id, cause, words }, now)
      await warnUnsure(on, officeId, now)
      await audit.trace(on, {
        ...{ officeId, staffId, subjectId: id },
        act: 'disruption_declared',
        detail: cause,
      })
      await live.announce(on, { officeId, subject: 'disruption', id })
      return id
    }),
  )
}

function momentBegun({ cause, began, until }: DisruptionForm, now: Date): Date {
  if (until && until <= now) throw new Refusal('moment_passed')
  if (began && began > now && !isPlanned(cause)) throw new Refusal('disruption_ahead')
  return began ?? now
}
