import { AWAITING_HANDOVER } from './handover'
import { VARIANTS, type Variant } from './service'
import type { State } from './workflow'

/** Keperluan — what someone comes for: one of the services, their finished card, or something else. */
export const VISIT_PURPOSES = [...VARIANTS, 'collect', 'other'] as const
export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

/** What whoever has an application comes for: its card once that lies ready. */
export const purposeFor = ({ state, variant }: { state: State; variant: Variant }): VisitPurpose =>
  state === AWAITING_HANDOVER ? 'collect' : variant

/** Pintu — where a visit was written down: by an officer, or by the guest on the kiosk. */
export const VISIT_DOORS = ['counter', 'kiosk'] as const
export type VisitDoor = (typeof VISIT_DOORS)[number]
