import 'server-only'
import { database } from '@/db/client'
import * as desk from '@/db/repositories/desk'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { scopeOf } from '@/lib/domain/role-on'

const PAGE = 200

/** The cards that wait at the counter, the one that lies there longest first: how many, and one keyset page. Refuses with `not_found` everyone but counter officers. */
export async function listHandovers(actor: StaffActor, after?: string, most = PAGE) {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_found')
  const scope = scopeOf(actor)
  const [counts, found] = await Promise.all([
    desk.countByState(database(), scope, [AWAITING_HANDOVER]),
    desk.ready(database(), scope, most + 1, readCursor(after)),
  ])
  const rows = found.slice(0, most).map(row => ({ ...row, name: row.name ?? '' }))
  const last = found.length > most ? rows.at(-1) : undefined
  return {
    waiting: counts.get(AWAITING_HANDOVER) ?? 0,
    rows,
    next: last && writeCursor({ at: last.stateSince, id: last.id }),
  }
}
