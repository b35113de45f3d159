import 'server-only'
import { database } from '@/db/client'
import * as desk from '@/db/repositories/desk'
import * as supplies from '@/db/repositories/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import { type Cursor, readCursor, writeCursor } from '@/lib/domain/cursor'
import { sourceOf } from '@/lib/domain/filing'
import {
  longSince,
  type PrintTurn,
  printTurnOf,
  type Supply,
  scarceSupplies,
  turnNumber,
} from '@/lib/domain/print-queue'
import { printsCards } from '@/lib/domain/reprint'
import { returnedBy } from '@/lib/domain/returned'
import { scopeOf } from '@/lib/domain/role-on'
import { AFTER_REGENCY } from '@/lib/domain/siak-ledger'
import { deskOf, helpsAt, type State } from '@/lib/domain/workflow'
import { clocksOf } from './service-clocks'

const PAGE = 200

type Asked = { state?: State; after?: string; most?: number }

/** What waits for a member of staff: counts per state of their desk and one keyset page, what came back first, then oldest hand-in, with their clocks; on request what waits for the citizens they help. To whoever prints it says of what there is too little, and then their print queue is in the order of turns. A role that holds nothing has an empty desk. */
export async function listDesk(actor: StaffActor, { state, after, most = PAGE }: Asked = {}) {
  const own = deskOf(actor.role)
  const states = [...own, ...helpsAt(actor.role)]
  if (states.length === 0) return { tabs: [], rows: [], next: undefined, total: 0 }

  const chosen = state && states.includes(state) ? [state] : own
  const isPrintQueue = printsCards(actor.role) && chosen.every(one => one === AFTER_REGENCY)
  const page = { after: readCursor(after), limit: most + 1 }
  const [counts, kept, usual] = await Promise.all([
    desk.countByState(database(), scopeOf(actor), states),
    printsCards(actor.role) ? supplies.levels(database(), actor.officeId) : undefined,
    isPrintQueue ? undefined : inUsualOrder(actor, chosen, page),
  ])
  const scarce = kept && scarcity(kept, counts.get(AFTER_REGENCY))
  const { found, turnOf } = usual ?? (await printQueue(actor, page, scarce !== undefined))

  const shown = found.slice(0, most)
  const clocks = await clocksOf(database(), actor.officeId, shown)
  const rows = shown.map(row => ({ ...named(row), clock: clocks.get(row.id), turn: turnOf(row) }))
  return {
    tabs: states.map(state => ({ state, waiting: counts.get(state) ?? 0 })),
    rows,
    /** Of what there is too little for all who wait to be printed, for whoever prints; whether these rows are in their turns. */
    scarce: scarce && { ...scarce, inTurns: rows.some(({ turn }) => turn !== undefined) },
    /** How many the desk itself holds, without those it only helps with. */
    total: own.reduce((sum, held) => sum + (counts.get(held) ?? 0), 0),
    next: found.length > most ? cursorAfter(rows.at(-1)) : undefined,
  }
}

function scarcity(kept: readonly Supply[], waiting = 0) {
  const supplies = scarceSupplies(kept, waiting)
  return supplies.length > 0 ? { supplies, waiting } : undefined
}

type Page = { after: Cursor | undefined; limit: number }

async function inUsualOrder(actor: StaffActor, states: readonly State[], { after, limit }: Page) {
  const found = await desk.waiting(database(), scopeOf(actor), states, limit, after)
  return { found, turnOf: (_: Waiting): PrintTurn | undefined => undefined }
}

/** What waits to be printed: in the order of turns while something is scarce, and whoever began to leaf goes on in the order they began with. */
async function printQueue(actor: StaffActor, page: Page, isScarce: boolean) {
  const inTurns = page.after ? page.after.turn !== undefined : isScarce
  if (!inTurns) return inUsualOrder(actor, [AFTER_REGENCY], page)
  const since = longSince(new Date())
  const found = await desk.toPrint(database(), scopeOf(actor), since, page.limit, page.after)
  return { found, turnOf: (row: Waiting) => printTurnOf(row, since) }
}

type Waiting = Awaited<ReturnType<typeof desk.waiting>>[number]

/** What was handed in has a name; the database sees to it. */
const named = ({ filer, name, ...row }: Waiting) => ({
  ...row,
  name: name ?? '',
  source: sourceOf(filer),
  returned: returnedBy(row),
})

type Last = { id: string; handedInAt: Date | null; isReturned: boolean; turn: PrintTurn | undefined }

function cursorAfter(last: Last | undefined) {
  if (!last?.handedInAt) return undefined
  const { id, handedInAt: at, isReturned, turn } = last
  return writeCursor(turn ? { at, id, turn: turnNumber(turn) } : { at, id, isReturned })
}
