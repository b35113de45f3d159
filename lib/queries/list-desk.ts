import 'server-only'
import { database } from '@/db/client'
import * as desk from '@/db/repositories/desk'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { sourceOf } from '@/lib/domain/filing'
import { scopeOf } from '@/lib/domain/role-on'
import { deskOf, helpsAt, type State } from '@/lib/domain/workflow'
import { clocksOf } from './service-clocks'

const PAGE = 200

/** What waits for a member of staff: counts per state of their desk and one keyset page, what was repaired first, then oldest hand-in, with their clocks; on request what waits for the citizens they help. A role that holds nothing has an empty desk. */
export async function listDesk(
  actor: StaffActor,
  { state, after, most = PAGE }: { state?: State; after?: string; most?: number } = {},
) {
  const own = deskOf(actor.role)
  const states = [...own, ...helpsAt(actor.role)]
  if (states.length === 0) return { tabs: [], rows: [], next: undefined, total: 0 }

  const scope = scopeOf(actor)
  const chosen = state && states.includes(state) ? [state] : own
  const [counts, found] = await Promise.all([
    desk.countByState(database(), scope, states),
    desk.waiting(database(), scope, chosen, most + 1, readCursor(after)),
  ])

  const waiting = found.slice(0, most)
  const clocks = await clocksOf(database(), actor.officeId, waiting)
  const rows = waiting.map(row => ({ ...shown(row), clock: clocks.get(row.id) }))
  const last = rows.at(-1)
  return {
    tabs: states.map(state => ({ state, waiting: counts.get(state) ?? 0 })),
    rows,
    /** How many the desk itself holds, without those it only helps with. */
    total: own.reduce((sum, held) => sum + (counts.get(held) ?? 0), 0),
    next:
      found.length > most && last?.handedInAt
        ? writeCursor({ at: last.handedInAt, id: last.id, isRepair: last.isRepair })
        : undefined,
  }
}

type Waiting = Awaited<ReturnType<typeof desk.waiting>>[number]

/** What was handed in has a name; the database sees to it. */
const shown = ({ filer, name, ...row }: Waiting) => ({ ...row, name: name ?? '', source: sourceOf(filer) })
