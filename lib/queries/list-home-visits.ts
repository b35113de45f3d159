import 'server-only'
import { database } from '@/db/client'
import * as homeVisits from '@/db/repositories/home-visits'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { isVisitClosed, OPEN_VISIT_STATES, VISIT_STATES } from '@/lib/domain/home-visit'
import { Refusal } from '@/lib/domain/refusal'
import { arrangesHomeVisits } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'

const PAGE = 25

/** Requests for a home visit at the actor's office, longest waiting first, or those that are closed. Refuses with `not_found` roles that arrange none. */
export async function listHomeVisits(
  actor: StaffActor,
  { closed = false, after }: { closed?: boolean; after?: string } = {},
) {
  if (!arrangesHomeVisits(actor.role)) throw new Refusal('not_found')
  const which = (isDone: boolean) => ({
    officeId: actor.officeId,
    states: isDone ? VISIT_STATES.filter(isVisitClosed) : OPEN_VISIT_STATES,
  })
  const [open, done, found] = await Promise.all([
    homeVisits.countOf(database(), which(false)),
    homeVisits.countOf(database(), which(true)),
    homeVisits.list(database(), which(closed), PAGE + 1, readCursor(after)),
  ])

  const today = officeDay(new Date())
  const rows = found.slice(0, PAGE).map(row => ({
    ...row,
    isLate: !isVisitClosed(row.state) && (row.visitOn ?? row.promisedOn) < today,
  }))
  const last = rows.at(-1)
  const next = found.length > PAGE && last ? writeCursor({ at: last.createdAt, id: last.id }) : undefined
  return { open, done, rows, next }
}
