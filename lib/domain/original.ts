import type { RefusalReason } from './refusal'
import { type DocumentType, documentTypes, type Variant, variants } from './service'
import { isFinal, type State } from './workflow'

/** Dokumen asli — papers a photo cannot replace: they are handed in at the counter, and the office answers for where they are. */
export const ORIGINAL_TYPES = [
  'damaged_card',
  'police_loss_report',
  'relocation_certificate',
] as const satisfies readonly DocumentType[]
export type OriginalType = (typeof ORIGINAL_TYPES)[number]

export const originalLabel = (type: OriginalType) => documentTypes[type].label

/** The paper a service takes in; undefined for one that takes none. */
export const originalOf = (variant: Variant): OriginalType | undefined =>
  ORIGINAL_TYPES.find(type => variants[variant].documents.includes(type))

/** Whether it never goes back once the new card is out: nobody holds two cards. */
export const isWithdrawn = (type: OriginalType) => type === 'damaged_card'

/** Where an original is. */
export const ORIGINAL_STATES = ['held', 'absent', 'returned', 'destroyed'] as const
export type OriginalState = (typeof ORIGINAL_STATES)[number]

export const originalStates: Record<OriginalState, string> = {
  held: 'Disimpan kantor',
  absent: 'Tidak ada',
  returned: 'Dikembalikan',
  destroyed: 'Dimusnahkan',
}

/** What is done with one. */
export const ORIGINAL_ACTS = ['taken_in', 'noted_absent', 'moved', 'returned', 'destroyed'] as const
export type OriginalAct = (typeof ORIGINAL_ACTS)[number]

export const originalActs: Record<OriginalAct, string> = {
  taken_in: 'Diterima',
  noted_absent: 'Dicatat tidak ada',
  moved: 'Dipindah',
  returned: 'Dikembalikan',
  destroyed: 'Dimusnahkan',
}

const rules: Record<OriginalAct, { from: readonly (OriginalState | undefined)[]; to: OriginalState }> = {
  taken_in: { from: [undefined, 'absent', 'returned'], to: 'held' },
  noted_absent: { from: [undefined, 'returned'], to: 'absent' },
  moved: { from: ['held'], to: 'held' },
  returned: { from: ['held'], to: 'returned' },
  destroyed: { from: ['held'], to: 'destroyed' },
}

/** Where an original is after an act; undefined when it cannot follow. */
export const originalAfter = (
  state: OriginalState | undefined,
  act: OriginalAct,
): OriginalState | undefined => (rules[act].from.includes(state) ? rules[act].to : undefined)

/** Whether a case's old card may stay out of sight: it is with the office, destroyed, or said not to be there. A service without one has nothing to answer for. */
export const isOldCardAccounted = (variant: Variant, kept: readonly { state: OriginalState }[]) => {
  const type = originalOf(variant)
  return !type || !isWithdrawn(type) || kept.some(({ state }) => state !== 'returned')
}

/** Why an original cannot go now, or undefined: a withdrawn card does not go back to whoever got the new one, and nothing is destroyed while its case is under way. */
export function keptBecause(
  act: OriginalAct,
  { type, caseState }: { type: OriginalType; caseState: State },
): RefusalReason | undefined {
  if (act === 'returned' && isWithdrawn(type) && caseState === 'completed') return 'original_withdrawn'
  if (act === 'destroyed' && !isFinal(caseState)) return 'original_in_use'
  return undefined
}

/** How something is destroyed, as the berita acara says it. */
export const DESTRUCTIONS = ['cut', 'shredded', 'burned'] as const
export type Destruction = (typeof DESTRUCTIONS)[number]

export const destructions: Record<Destruction, string> = {
  cut: 'Digunting',
  shredded: 'Dihancurkan dengan mesin',
  burned: 'Dibakar',
}

const DAY = 24 * 60 * 60 * 1000

/** Umur simpanan — from how many days an original is looked after again, the longest first. */
export const HELD_AGES = [90, 30, 7] as const
export type HeldAge = (typeof HELD_AGES)[number]

/** How long an original has been held, as the longest of these ages it has reached; undefined before. */
export const heldAge = (since: Date, now: Date): HeldAge | undefined =>
  HELD_AGES.find(days => now.getTime() - since.getTime() >= days * DAY)
