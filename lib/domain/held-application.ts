import type { Source } from './filing'
import { officeDay } from './working-days'

/** Mengapa dilepas — an outage ended, or the application moved on by itself. */
export const RELEASE_REASONS = ['recovered', 'moved_on'] as const

/** How its holder came to the office, and when; `hasVisit` where they took a queue number today. */
type Arrival = { source: Source; handedInAt: Date; hasVisit: boolean }

/** Whether whoever an outage keeps waiting is at the office: they came today. Everyone else waits at home and is told by message. */
export const waitsAtOffice = ({ source, handedInAt, hasVisit }: Arrival, now: Date) =>
  hasVisit || (source.from === 'counter' && officeDay(handedInAt) === officeDay(now))
