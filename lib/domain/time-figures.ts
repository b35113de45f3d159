import type { PauseReason } from './clock-pause'
import type { Delay } from './delay'
import type { DisruptionCause } from './disruption'
import type { TimeSpread } from './time-spread'

/** How long something took, net (the office's working time) and gross (all that went by). */
export type NetAndGross = { net: TimeSpread; gross: TimeSpread }

/** Angka waktu layanan — how long the services of a period took, in all and at each step, and what delayed the office in it. */
export type TimeFigures = NetAndGross & {
  targetMinutes: number
  /** How many were finished; fewer may have been measured. */
  finished: number
  steps: readonly (NetAndGross & { label: string })[]
  delays: { pauses: readonly Delay<PauseReason>[]; disruptions: readonly Delay<DisruptionCause>[] }
}
