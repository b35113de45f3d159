import { database } from '@/db/client'
import * as officeHours from '@/db/repositories/office-hours'
import type { StaffActor } from '@/lib/domain/actor'
import { chance } from '@/tests/chance'
import { openOffices } from '@/tests/people'
import { CALENDAR } from '@/tests/slow-clock'
import type { Guest } from './guests'
import type { LedgerLook } from './ledger'

/** A guest with the queue number they hold and, once there is one, the case they come for. */
export type Visitor = Guest & { visitId: string; number?: string }

/** One of the two counters, and who stands at it until when. */
export type Counter = { counter: number; officer: StaffActor; visitor?: Visitor; doneAt: string }

export type Office = Awaited<ReturnType<typeof openOffice>>

/** The demonstration's first office on a morning nothing has happened yet, with all that its people remember in a day. */
export async function openOffice(seed: number) {
  const people = await openOffices()
  const [ratna, agus] = [people.as('counter_officer'), people.colleague]
  const { officeId } = ratna
  await officeHours.setHours(database(), officeId, CALENDAR.hours)
  const counters: Counter[] = [ratna, agus].map((officer, at) => ({
    ...{ officer, counter: at + 1, doneAt: '00:00' },
  }))
  return {
    ...{ officeId, all: people.all, ratna, agus, counters },
    bambang: people.as('section_head'),
    dewi: people.as('siak_operator'),
    hendra: people.as('regency_verifier'),
    random: chance(seed),
    visitors: [] as Visitor[],
    /** Whose number was passed over and who will come back. */
    late: [] as Visitor[],
    wrongCards: [] as string[],
    /** What the operator left lying for an answer of the regency. */
    setAside: new Set<string>(),
    /** What the operator saw in the SIAK ledger, as often as they opened it. */
    ledgers: [] as LedgerLook[],
    /** What is to go wrong with the next case. */
    next: { isSentBack: false, isPaused: false, isSpoiled: false },
    outages: new Map<string, string>(),
    isHeadAway: false,
    /** Sent from home, and never brought: one is repaired by its citizen, some are withdrawn. */
    fromHome: { repaired: '', withdrawn: [] as string[] },
  }
}
