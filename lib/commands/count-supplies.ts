import 'server-only'
import * as audit from '@/db/repositories/audit'
import * as supplies from '@/db/repositories/supplies'
import * as supplyCounts from '@/db/repositories/supply-counts'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { CountForm } from '@/lib/domain/supply-form'
import { atSupplies } from './at-supplies'

/**
 * Puts what one person counted of everything the office keeps before a second one; nothing is corrected yet. Tells its id. Refuses as
 * `atSupplies` does, with `supply_not_kept` where nothing was ever delivered, `count_incomplete`, `count_unexplained` a difference
 * without its reason, and `count_open` while another count waits.
 */
export const countSupplies = (actor: StaffActor, form: CountForm): Promise<string> =>
  atSupplies(actor, form, 'count_supplies', async on => {
    const { officeId, id: staffId } = actor
    const kept = await supplies.holdLevels(on, officeId)
    if (kept.length === 0) throw new Refusal('supply_not_kept')
    const lines = kept.flatMap(({ kind, left: expected }) => {
      const found = form.found[kind]
      return found === undefined ? [] : [{ kind, found, expected }]
    })
    if (lines.length < kept.length) throw new Refusal('count_incomplete')
    if (lines.some(({ found, expected }) => found !== expected) && !form.reason)
      throw new Refusal('count_unexplained')

    const id = await supplyCounts.open(on, { officeId, countedBy: staffId, reason: form.reason, lines })
    if (!id) throw new Refusal('count_open')
    await audit.trace(on, { officeId, staffId, subjectId: id, act: 'supplies_counted' })
    return id
  })
