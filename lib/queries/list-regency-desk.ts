import 'server-only'
import { database } from '@/db/client'
import { closedDays } from '@/db/repositories/office-hours'
import * as regencyDesk from '@/db/repositories/regency-desk'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { Refusal } from '@/lib/domain/refusal'
import { overseesRegency, type RegencyFilter } from '@/lib/domain/regency-desk'
import { beginOf, dayAfter, dayLongerAgo, officeDay, workingDaysSince } from '@/lib/domain/working-days'

const PAGE = 25
const YEAR = 365 * 24 * 60 * 60 * 1000

/**
 * What the regency has of all its kecamatan, longest waiting first: counts per kecamatan, narrowed by all but the kecamatan, and one keyset
 * page. Refuses with `not_found` everyone but the regency's verifiers.
 */
export async function listRegencyDesk(
  actor: StaffActor,
  { officeCode, variant, state, days }: RegencyFilter,
  { after, now = new Date() }: { after?: string; now?: Date } = {},
) {
  if (!overseesRegency(actor.role)) throw new Refusal('not_found')
  const on = database()
  const today = officeDay(now)
  const closed = await closedDays(on, actor.officeId, officeDay(new Date(now.getTime() - YEAR)))
  const before = days === undefined ? undefined : beginOf(dayAfter(dayLongerAgo(today, days, closed)))
  const narrowed = { officeCode, variant, state, before }
  const [districts, found] = await Promise.all([
    regencyDesk.countByOffice(on, actor.officeId, narrowed),
    regencyDesk.list(on, actor.officeId, narrowed, PAGE + 1, readCursor(after)),
  ])

  const waited = (since: Date | null) => (since ? workingDaysSince(officeDay(since), today, closed) : 0)
  const rows = found.slice(0, PAGE)
  const last = rows.at(-1)
  return {
    districts: districts.map(({ longest, ...district }) => ({
      ...district,
      longestDays: longest ? waited(longest) : undefined,
    })),
    rows: rows.map(row => ({ ...row, name: row.name ?? '', waitedDays: waited(row.since) })),
    next: found.length > PAGE && last?.since ? writeCursor({ at: last.since, id: last.id }) : undefined,
  }
}
