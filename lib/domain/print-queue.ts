import type { Variant } from './service'
import { isAlwaysNeeded, isLow, SUPPLY_KINDS, type SupplyKind } from './supply'

/** Giliran cetak — who is printed first while there is not enough for everyone, and why (docs/decisions/015). */
export const PRINT_TURNS = ['waited_long', 'first_card', 'moved_here', 'lost', 'damaged'] as const
export type PrintTurn = (typeof PRINT_TURNS)[number]

/** As the row says it. */
export const printTurns: Record<PrintTurn, string> = {
  waited_long: 'Berkasnya masuk lebih dari 30 hari lalu',
  first_card: 'Belum pernah punya KTP-el',
  moved_here: 'KTP-el lamanya beralamat di daerah asal',
  lost: 'Tidak memegang KTP-el: hilang',
  damaged: 'KTP-el lamanya masih ada, tetapi rusak',
}

const turnOfVariant: Record<Variant, PrintTurn> = {
  new: 'first_card',
  transfer_in: 'moved_here',
  lost: 'lost',
  damaged: 'damaged',
}

const DAY = 24 * 60 * 60 * 1000

/** Whoever handed in before this has waited so long that nobody is put before them any more. */
export const longSince = (now: Date) => new Date(now.getTime() - 30 * DAY)

/** Why a case stands where it stands in the print queue. */
export const printTurnOf = (
  { variant, handedInAt }: { variant: Variant; handedInAt: Date | null },
  since: Date,
): PrintTurn => (handedInAt && handedInAt < since ? 'waited_long' : turnOfVariant[variant])

/** Its number in the order, 0 the first; within a turn whoever handed in earliest is first. */
export const turnNumber = (turn: PrintTurn) => PRINT_TURNS.indexOf(turn)

export type Supply = { kind: SupplyKind; left: number; warnAt: number }

/** Of what there is too little for all who wait to be printed, or so little that the office is warned; nothing while nobody waits. */
export function scarceSupplies(kept: readonly Supply[], waiting: number): Supply[] {
  if (waiting === 0) return []
  const needed = SUPPLY_KINDS.flatMap(kind => {
    const supply = kept.find(one => one.kind === kind)
    return supply ?? (isAlwaysNeeded(kind) ? { kind, left: 0, warnAt: 0 } : [])
  })
  return needed.filter(supply => supply.left < waiting || isLow(supply))
}
