import type { Role } from './role'
import { VARIANTS, type Variant, variants } from './service'
import { AT_REGENCY } from './siak-ledger'
import { type State, stateOf, workflow } from './workflow'

/** Who looks over what the regency has of every kecamatan. */
export const overseesRegency = (role: Role) => AT_REGENCY.some(state => workflow[state].holder === role)

/** Umur berkas — more than how many working days a case is there. */
export const WAITING_DAYS = [1, 2, 5, 10] as const

/** Saringan — what the address narrows the regency's desk to; what it does not know narrows nothing. */
export type RegencyFilter = { officeCode?: string; variant?: Variant; state?: State; days?: number }

type Asked = Partial<Record<'kecamatan' | 'layanan' | 'tahap' | 'umur', string | string[]>>

/** The filter as it stands in an address. */
export function readRegencyFilter({ kecamatan, layanan, tahap, umur }: Asked): RegencyFilter {
  const state = typeof tahap === 'string' ? stateOf(tahap) : undefined
  return {
    officeCode:
      typeof kecamatan === 'string' && /^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan) ? kecamatan : undefined,
    variant: VARIANTS.find(variant => variants[variant].slug === layanan),
    state: state && AT_REGENCY.includes(state) ? state : undefined,
    days: WAITING_DAYS.find(days => String(days) === umur),
  }
}
