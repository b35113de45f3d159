import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as disruptions from '@/db/repositories/disruptions'
import * as live from '@/db/repositories/live'
import * as outageLock from '@/db/repositories/outage-lock'
import { unsureAppointments } from '@/db/repositories/unsure-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import type { EndDisruptionForm } from '@/lib/domain/disruption-form'
import { Refusal } from '@/lib/domain/refusal'
import { declaresDisruptions } from '@/lib/domain/role'
import { releaseHeld } from './hold-applications'
import { onceActing } from './once-acting'
import { reassure } from './warn-appointments'

/** Staff say that a disruption is over; what it held goes on, and everyone who waited is told. Refuses with `not_yours`, with `not_found` one of another office, with `disruption_ended` one that is over already. */
export function endDisruption(actor: StaffActor, form: EndDisruptionForm): Promise<null> {
  if (!declaresDisruptions(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'end_disruption', async () => {
      const disruption = await disruptions.findById(on, form.id)
      if (!disruption || disruption.officeId !== actor.officeId) throw new Refusal('not_found')

      const { id, officeId, cause } = disruption
      const now = new Date()
      await outageLock.hold(on, officeId)
      const unsure = await unsureAppointments(on, officeId, now)
      if (!(await disruptions.end(on, id, actor.id, now))) throw new Refusal('disruption_ended')
      await releaseHeld(on, { id, officeId }, now)
      await reassure(on, officeId, unsure, now)
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: id },
        act: 'disruption_ended',
        detail: cause,
      })
      await live.announce(on, { officeId, subject: 'disruption', id })
      return null
    }),
  )
}
