/** Alasan jemput bola — why someone cannot come to the counter. */
export const VISIT_REASONS = ['elderly', 'ill', 'disabled', 'other'] as const
export type VisitReason = (typeof VISIT_REASONS)[number]

export const visitReasons: Record<VisitReason, string> = {
  elderly: 'Lanjut usia',
  ill: 'Sakit',
  disabled: 'Penyandang disabilitas',
  other: 'Alasan lain',
}

export const VISIT_STATES = ['requested', 'scheduled', 'done', 'declined'] as const
export type VisitState = (typeof VISIT_STATES)[number]

export const visitStates: Record<VisitState, string> = {
  requested: 'Menunggu dijadwalkan',
  scheduled: 'Dijadwalkan',
  done: 'Sudah dikunjungi',
  declined: 'Belum bisa dikunjungi',
}

/** What staff may do with a request. A visit that is scheduled may be scheduled anew. */
export const VISIT_MOVES = ['schedule', 'finish', 'decline'] as const
export type VisitMove = (typeof VISIT_MOVES)[number]

const leadsTo: Record<VisitState, Partial<Record<VisitMove, VisitState>>> = {
  requested: { schedule: 'scheduled', decline: 'declined' },
  scheduled: { schedule: 'scheduled', finish: 'done', decline: 'declined' },
  done: {},
  declined: {},
}

/** Where a move leads from a state; undefined where there is no such move. */
export const visitAfter = (state: VisitState, move: VisitMove): VisitState | undefined => leadsTo[state][move]

/** States in which someone still waits for the visit. */
export const OPEN_VISIT_STATES: readonly VisitState[] = VISIT_STATES.filter(
  state => Object.keys(leadsTo[state]).length > 0,
)

/** Whether nothing more happens with a request. */
export const isVisitClosed = (state: VisitState) => !OPEN_VISIT_STATES.includes(state)

/** Working days within which the office calls whoever asked. */
export const CALLED_WITHIN = 3
