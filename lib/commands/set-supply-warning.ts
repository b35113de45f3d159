import 'server-only'
import * as audit from '@/db/repositories/audit'
import * as supplies from '@/db/repositories/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { WarningForm } from '@/lib/domain/supply-form'
import { atSupplies } from './at-supplies'

/** From how many on the office is warned that little is left. Refuses as `atSupplies` does, and with `supply_not_kept` what was never delivered. */
export const setSupplyWarning = (actor: StaffActor, form: WarningForm): Promise<null> =>
  atSupplies(actor, form, 'set_supply_warning', async on => {
    const { officeId, id: staffId } = actor
    const { kind, warnAt } = form
    if (!(await supplies.warnAt(on, officeId, kind, warnAt))) throw new Refusal('supply_not_kept')
    await audit.trace(on, { officeId, staffId, act: 'supply_warning_set', detail: `${kind} ${warnAt}` })
    return null
  })
