import 'server-only'
import * as audit from '@/db/repositories/audit'
import * as supplies from '@/db/repositories/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import type { SpoilForm } from '@/lib/domain/supply-form'
import { atSupplies } from './at-supplies'
import { officeApplication } from './find-own'

/** Writes off what cannot be printed with any more. Refuses as `atSupplies` does, with `supply_short` more than is left, and with `not_found` a case of no concern to the office. */
export const spoilSupply = (actor: StaffActor, form: SpoilForm): Promise<null> =>
  atSupplies(actor, form, 'spoil_supply', async on => {
    const { officeId, id: staffId } = actor
    const { kind, quantity, reason, note, number } = form
    const applicationId = number && (await officeApplication(on, actor, number)).id
    await supplies.spoil(on, { officeId, kind, quantity, reason, applicationId, note, staffId })
    await audit.trace(on, {
      ...{ officeId, staffId, subjectId: applicationId },
      act: 'supply_spoiled',
      detail: `${kind} -${quantity} ${reason}`,
    })
    return null
  })
