import type { Source } from '@/lib/domain/filing'
import type { Variant } from '@/lib/domain/service'
import type { State } from '@/lib/domain/workflow'

/** One application as it waits on a desk. */
export type DeskRow = {
  number: string
  name: string
  variant: Variant
  state: State
  stateSince: Date
  isRepair: boolean
  source: Source
  officeName: string
}
