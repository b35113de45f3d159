import { visitor } from '@/lib/auth/visitor'
import type { Performance } from '@/lib/domain/performance'
import { type Quarter, quarterOfSlug, quarterSlug } from '@/lib/domain/quarter'
import { getPerformance } from '@/lib/queries/get-performance'
import { listPeriods } from '@/lib/queries/list-periods'
import { remembered } from '@/lib/queries/remembered'

/** Milliseconds for which the figures of the board stand, however many ask. */
const REMEMBERED_FOR = 60_000

type Board = {
  quarter: Quarter
  performance: Performance
  periods: readonly Quarter[]
  /** The quarter goes on, and its figures with it. */
  isRunning: boolean
}

const periodsNow = remembered(REMEMBERED_FOR, async () => listPeriods(await visitor()))

const figures = new Map<string, () => Promise<Performance>>()

/** The board of a period of the address, or of the newest; undefined for one there is none of. Equal for all, so it is worked out once a minute however many ask. */
export async function boardOf(slug?: string): Promise<Board | undefined> {
  const { periods, newest } = await periodsNow()
  const asked = slug === undefined ? newest : quarterOfSlug(slug)
  const key = asked && quarterSlug(asked)
  const quarter = periods.find(period => quarterSlug(period) === key)
  if (!quarter) return undefined
  return { quarter, periods, performance: await figuresOf(quarter), isRunning: quarter === periods[0] }
}

function figuresOf(quarter: Quarter): Promise<Performance> {
  const key = quarterSlug(quarter)
  const known =
    figures.get(key) ?? remembered(REMEMBERED_FOR, async () => getPerformance(await visitor(), quarter))
  figures.set(key, known)
  return known()
}
