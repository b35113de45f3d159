import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as search from '@/db/repositories/search'
import type { StaffActor } from '@/lib/domain/actor'
import { sourceOf } from '@/lib/domain/filing'
import { Refusal } from '@/lib/domain/refusal'
import { returnedBy } from '@/lib/domain/returned'
import { mayOpenApplications } from '@/lib/domain/role'
import { scopeOf } from '@/lib/domain/role-on'
import { MOST_FOUND, soughtIn, waysOf } from '@/lib/domain/search'
import { officeDay } from '@/lib/domain/working-days'

/**
 * The applications of the actor's office (the verifier's: of every office) that fit what was typed: number, NIK, KK number, phone, code or its
 * last four, today's queue number, or words of a name. Those under way first, then newest first; at most 20. Leaves a trace of who searched
 * and how, not of what. Refuses with `not_yours` whoever may open none.
 */
export function findApplications(actor: StaffActor, typed: string) {
  if (!mayOpenApplications(actor.role)) throw new Refusal('not_yours')
  const sought = soughtIn(typed)
  return transact(async on => {
    const { officeId, id: staffId } = actor
    await audit.trace(on, { officeId, staffId, act: 'applications_searched', detail: waysOf(sought) })
    const rows = await search.find(
      on,
      scopeOf(actor),
      { sought, today: officeDay(new Date()) },
      MOST_FOUND + 1,
    )
    return {
      rows: rows.slice(0, MOST_FOUND).map(({ filer, name, ...row }) => ({
        ...row,
        name: name ?? '',
        source: sourceOf(filer),
        returned: returnedBy(row),
      })),
      hasMore: rows.length > MOST_FOUND,
    }
  })
}
