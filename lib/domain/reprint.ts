import { AWAITING_HANDOVER } from './handover'
import type { Role } from './role'
import { AFTER_REGENCY } from './siak-ledger'
import { type Move, moves, type State, workflow } from './workflow'

/** Alasan cetak ulang — why a card that waits for its owner is printed once more, coded, so that the office can count. */
export const REPRINT_REASONS = ['spoiled', 'data_wrong', 'photo_poor', 'chip_unreadable', 'other'] as const
export type ReprintReason = (typeof REPRINT_REASONS)[number]

export const reprintReasons: Record<ReprintReason, string> = {
  spoiled: 'Rusak saat dicetak',
  data_wrong: 'Data di kartu salah',
  photo_poor: 'Foto atau mutu cetak buruk',
  chip_unreadable: 'Chip tidak terbaca',
  other: 'Alasan lain',
}

/** Who prints cards, and so prints them again. */
export const printsCards = (role: Role) => role === workflow[AFTER_REGENCY].holder

/** Whether there is a card to print again: it was printed, and its owner does not have it yet. */
export const isReprintable = (state: State) => state === AWAITING_HANDOVER

/** How often the card of a case was printed, in all. */
export const printsOf = (events: readonly { move: Move }[], reprints: readonly unknown[]) =>
  events.filter(({ move }) => moves[move].takesSupplies === true).length + reprints.length
