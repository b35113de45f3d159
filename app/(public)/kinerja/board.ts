import { visitor } from '@/lib/auth/visitor'
import type { Performance } from '@/lib/domain/performance'
import { type Quarter, quarterOfSlug, quarterSlug } from '@/lib/domain/quarter'
import { getPerformance } from '@/lib/queries/get-performance'
import { listPeriods } from '@/lib/queries/list-periods'

const FRESH = 60_000

type Board = {
  quarter: Quarter
  performance: Performance
  periods: readonly Quarter[]
  /** The quarter goes on, and its figures with it. */
  isRunning: boolean
}

type Kept<T> = { since: number; answer: Promise<T> }

let keptPeriods: Kept<Awaited<ReturnType<typeof listPeriods>>> | undefined
const keptFigures = new Map<string, Kept<Performance>>()

/** The board of a period of the address, or of the newest; undefined for one there is none of. Equal for all, so it is worked out once a minute however many ask. */
export async function boardOf(slug?: string): Promise<Board | undefined> {
  const actor = await visitor()
  keptPeriods = freshOf(keptPeriods) ?? kept(listPeriods(actor))
  const { periods, newest } = await keptPeriods.answer
  const asked = slug === undefined ? newest : quarterOfSlug(slug)
  const key = asked && quarterSlug(asked)
  const quarter = periods.find(period => quarterSlug(period) === key)
  if (!quarter || !key) return undefined

  const figures = freshOf(keptFigures.get(key)) ?? kept(getPerformance(actor, quarter))
  keptFigures.set(key, figures)
  return { quarter, periods, performance: await figures.answer, isRunning: quarter === periods[0] }
}

/** An answer to be given again, unless it fails. */
function kept<T>(answer: Promise<T>): Kept<T> {
  const entry = { since: Date.now(), answer }
  answer.catch(() => {
    entry.since = 0
  })
  return entry
}

const freshOf = <T>(entry: Kept<T> | undefined) =>
  entry && Date.now() - entry.since < FRESH ? entry : undefined
