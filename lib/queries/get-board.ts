import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import * as visits from '@/db/repositories/visits'
import type { DisplayActor } from '@/lib/domain/actor'
import { ticketLabel } from '@/lib/domain/ticket'
import { officeDay } from '@/lib/domain/working-days'
import { getLobbyNotice } from './get-lobby-notice'

/** As many earlier calls as the board lists. */
const EARLIER = 4

/** What a board shows: the number called last and to where, the calls before it, how many wait, and what is out of order. Numbers only. `call` is when it was called, as text that sorts: later with every call, also of the same number. */
export async function getBoard(actor: DisplayActor, now = new Date()) {
  const { officeId } = actor
  const queue = { officeId, day: officeDay(now) }
  const [calls, waiting, notice] = await Promise.all([
    visits.lastCalls(database(), queue, EARLIER + 1),
    visits.waiting(database(), queue),
    getLobbyNotice(actor, now),
    displays.markSeen(database(), actor.id, now),
  ])
  const [last, ...earlier] = calls.map(shown)
  return { last, earlier, waiting, notice, shownAt: now }
}

const shown = ({ ticketNumber, counter, calledAt }: visits.Visit) => ({
  ticket: ticketLabel(ticketNumber),
  counter: counter ?? 1,
  call: calledAt?.toISOString() ?? '',
})
