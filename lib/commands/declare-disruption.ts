import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as disruptions from '@/db/repositories/disruptions'
import * as live from '@/db/repositories/live'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import type { DisruptionForm } from '@/lib/domain/disruption-form'
import { Refusal } from '@/lib/domain/refusal'
import { declaresDisruptions } from '@/lib/domain/role'
import { once } from './once'

/**
 * Staff say what is out of order at their office, or when its counter will be shut; citizens read it within seconds. Tells its
 * id. Refuses with `not_yours` roles that declare none, `moment_passed` an end that is behind us, `disruption_open` a second of a cause.
 */
export function declareDisruption(actor: StaffActor, form: DisruptionForm): Promise<string> {
  if (!declaresDisruptions(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'declare_disruption', async () => {
      const { cause, words, advice, began, until: expectedEndAt } = form
      const { officeId, id: staffId } = actor
      const now = new Date()
      const beganAt = began ?? now
      if (expectedEndAt && expectedEndAt <= now) throw new Refusal('moment_passed')
      await offices.hold(on, officeId)
      if (await disruptions.isOpenFor(on, officeId, cause, { beganAt, expectedEndAt, now }))
        throw new Refusal('disruption_open')

      const id = await disruptions.insert(on, {
        ...{ officeId, cause, words, advice, beganAt, expectedEndAt },
        declaredBy: staffId,
      })
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
