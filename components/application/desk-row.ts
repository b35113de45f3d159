import type { Source } from '@/lib/domain/filing'
import type { PrintTurn } from '@/lib/domain/print-queue'
import type { Returned } from '@/lib/domain/returned'
import type { Variant } from '@/lib/domain/service'
import type { CaseClock } from '@/lib/domain/service-clock'
import type { State } from '@/lib/domain/workflow'

/** One application as it waits on a desk. */
export type DeskRow = {
  number: string
  name: string
  variant: Variant
  state: State
  stateSince: Date
  /** That it came back to this desk: repaired, or returned with a reason. */
  returned?: Returned
  /** An outage holds it: nobody can go on with it now. */
  isHeld: boolean
  source: Source
  officeName: string
  /** Where its papers are complete and the office works on it, or where it is paused. */
  clock?: CaseClock
  /** Why it stands where it stands in a print queue that is in turns. */
  turn?: PrintTurn
}
