const MINUTE = 60_000

/** Milliseconds a session lasts after signing in: a working day. */
export const SESSION_LASTS = 12 * 60 * MINUTE

/** Milliseconds it lasts from the moment someone says that they are still there. */
export const SESSION_STAYS = 60 * MINUTE

/** Milliseconds before its end at which that is asked (WCAG 2.2.1). */
export const SESSION_WARNED = 10 * MINUTE

/** Where a session stands with so many milliseconds left. */
export function sessionPhase(left: number): 'living' | 'ending' | 'over' {
  if (left <= 0) return 'over'
  return left <= SESSION_WARNED ? 'ending' : 'living'
}
