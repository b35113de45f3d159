import 'server-only'
import { type Connection, database } from '@/db/client'
import { closedDays } from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import * as siakLedger from '@/db/repositories/siak-ledger'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { Refusal } from '@/lib/domain/refusal'
import { journeyOf, LEDGER_PARTS, type LedgerPart, readsSiakLedger } from '@/lib/domain/siak-ledger'
import { beginOf, dayAfter, dayLongerAgo, officeDay, workingDaysSince } from '@/lib/domain/working-days'

const PAGE = 25

/** How far back closed days are looked up: no case waits longer for the regency than that. */
const YEAR = 365 * 24 * 60 * 60 * 1000

/**
 * One part of the office's SIAK ledger, longest waiting first: counts of all parts, one keyset page, and of each case when and by whom it was
 * sent, why it came back, and how many working days it waits. Refuses with `not_found` everyone but the operator and the head of section.
 */
export async function listSiakLedger(
  actor: StaffActor,
  { part, after, now = new Date() }: { part: LedgerPart; after?: string; now?: Date },
) {
  if (!readsSiakLedger(actor.role)) throw new Refusal('not_found')
  const on = database()
  const { ledger, closed, regencyDays } = await ledgerOf(on, actor.officeId, now)
  const [counts, found] = await Promise.all([
    Promise.all(LEDGER_PARTS.map(async name => [name, await siakLedger.countOf(on, ledger, name)] as const)),
    siakLedger.list(on, ledger, part, PAGE + 1, readCursor(after)),
  ])

  const rows = found.slice(0, PAGE)
  const journeys =
    rows.length > 0
      ? await siakLedger.journeys(
          on,
          rows.map(({ id }) => id),
        )
      : []
  const today = officeDay(now)
  const last = rows.at(-1)
  return {
    regencyDays,
    counts: new Map(counts),
    rows: rows.map(row => {
      const since = row.since ?? now
      const waitedDays = workingDaysSince(officeDay(since), today, closed)
      return {
        ...row,
        ...journeyOf(journeys.filter(({ applicationId }) => applicationId === row.id)),
        name: row.name ?? '',
        waitedDays,
        isLate: row.since !== null && row.since < ledger.lateBefore,
      }
    }),
    next: found.length > PAGE && last?.since ? writeCursor({ at: last.since, id: last.id }) : undefined,
  }
}

/** How many of the office's cases wait at the regency longer than its working days, and how many days those are; undefined for whoever does not read the ledger. */
export async function countLateAtRegency(actor: StaffActor) {
  if (!readsSiakLedger(actor.role)) return undefined
  const on = database()
  const { ledger, regencyDays } = await ledgerOf(on, actor.officeId, new Date())
  return { regencyDays, late: await siakLedger.countOf(on, ledger, 'late') }
}

async function ledgerOf(on: Connection, officeId: string, now: Date) {
  const [office, closed] = await Promise.all([
    offices.findById(on, officeId),
    closedDays(on, officeId, officeDay(new Date(now.getTime() - YEAR))),
  ])
  if (!office) throw new Refusal('not_found')
  const { regencyDays } = office
  const lateBefore = beginOf(dayAfter(dayLongerAgo(officeDay(now), regencyDays, closed)))
  return { regencyDays, closed, ledger: { officeId, lateBefore } }
}
