import type { Stop } from './office-clock'
import type { Role } from './role'
import { movesFor, STATES, type State, workflow } from './workflow'

/** Alasan jeda — why the clock of one case stands still while the office works. */
export const PAUSE_REASONS = ['awaiting_regency', 'system_down', 'applicant_away'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

export const pauseReasons: Record<PauseReason, string> = {
  awaiting_regency: 'menunggu kabupaten',
  system_down: 'sistem terganggu',
  applicant_away: 'pemohon keluar',
}

/** Jeda — from when until when the clock of one case stood still, and why; `resumedAt` is null while it does. */
export type ClockPause = { reason: PauseReason; pausedAt: Date; resumedAt: Date | null }

/** Whether a role may pause the clock of a case and let it run again: it is the office's time that runs, and their case to move. */
export const mayPause = (state: State, role: Role) =>
  workflow[state].clock === 'office' && movesFor(state, role).length > 0

/** What a pause keeps from counting, wherever the case is; one that nobody ended lasts until `now`. */
export const pauseStop = ({ pausedAt, resumedAt }: ClockPause, now: Date): Stop => ({
  from: pausedAt,
  until: resumedAt ?? now,
  states: STATES,
})
