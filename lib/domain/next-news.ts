import { type State, workflow } from './workflow'
import { addWorkingDays, type ClosedDays, officeDay } from './working-days'

/** The day (YYYY-MM-DD) by which the citizen hears more, and whether it took longer than a working day already. */
export type NextNews = { day: string; isLate: boolean }

/** When the citizen hears more: within a working day while the office's time runs. Undefined where the office cannot promise: elsewhere the regency or the citizen decides. */
export function nextNews(
  { state, stateSince }: { state: State; stateSince: Date },
  now: Date,
  closed: ClosedDays,
): NextNews | undefined {
  if (workflow[state].clock !== 'office') return undefined

  const promised = addWorkingDays(officeDay(stateSince), 1, closed)
  const today = officeDay(now)
  if (today <= promised) return { day: promised, isLate: false }
  return { day: addWorkingDays(today, 1, closed), isLate: true }
}
