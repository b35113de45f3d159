import { AWAITING_HANDOVER } from './handover'
import { VARIANTS, type Variant, variants } from './service'
import { isFinal, type State } from './workflow'

/** Keperluan — what someone comes for: one of the services, their finished card, or something else. */
export const VISIT_PURPOSES = [...VARIANTS, 'collect', 'other'] as const
export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

const others = {
  collect: { label: 'Mengambil KTP-el', slug: 'ambil' },
  other: { label: 'Keperluan lain', slug: 'lainnya' },
} as const

const isVariant = (purpose: VisitPurpose): purpose is Variant => VARIANTS.some(variant => variant === purpose)

/** The service somebody comes for; undefined where they come for something else. */
export const variantOf = (purpose: VisitPurpose): Variant | undefined =>
  isVariant(purpose) ? purpose : undefined

export const purposeLabel = (purpose: VisitPurpose) =>
  isVariant(purpose) ? variants[purpose].label : others[purpose].label

/** A purpose's word in an address. */
export const purposeSlug = (purpose: VisitPurpose) =>
  isVariant(purpose) ? variants[purpose].slug : others[purpose].slug

/** The purpose behind a word in an address, or undefined for an unknown one. */
export const purposeOf = (slug: string) => VISIT_PURPOSES.find(purpose => purposeSlug(purpose) === slug)

/** What whoever has an application comes for: its card once that lies ready, and something else once its road has ended. */
export function purposeFor({ state, variant }: { state: State; variant: Variant }): VisitPurpose {
  if (state === AWAITING_HANDOVER) return 'collect'
  return isFinal(state) ? 'other' : variant
}

/** Pintu — where a visit was written down: by an officer, by the guest on the kiosk, or first on a paper form. */
export const VISIT_DOORS = ['counter', 'kiosk', 'paper'] as const
export type VisitDoor = (typeof VISIT_DOORS)[number]

export const doorLabels: Record<VisitDoor, string> = {
  counter: 'Di loket',
  kiosk: 'Di anjungan',
  paper: 'Di formulir kertas',
}
