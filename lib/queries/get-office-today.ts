import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { type Disruption, isAnnounced, isPlanned } from '@/lib/domain/disruption'
import { type OpeningHours, officeOpening, type Span } from '@/lib/domain/office-hours'
import { servedOffice } from './served-office'

type Read = { week: OpeningHours[]; closedDays: Map<string, string>; open: Disruption[] }

const NOTHING: Read = { week: [], closedDays: new Map(), open: [] }

/**
 * Whether the office citizens see is open, what its closed days are from today on, and what is out of order, as of `now`. Open
 * to everyone. While the database is away it is reckoned from what was read last; before anything was read, from nothing: the
 * page around this must stay whole.
 */
export async function getOfficeToday(_actor: Actor, now = new Date()) {
  const { week, closedDays, open }: Read = await servedOffice().catch(() => NOTHING)
  return {
    now,
    opening: officeOpening({ hours: week, closedDays, closures: closuresIn(open) }, now),
    closedDays: [...closedDays].map(([day, name]) => ({ day, name })),
    disruptions: open.filter(disruption => isAnnounced(disruption, now)).map(publicPart),
  }
}

const publicPart = ({ id, cause, words, advice, beganAt, expectedEndAt }: Disruption): Disruption => ({
  ...{ id, cause, words, advice, beganAt, expectedEndAt },
})

const closuresIn = (disruptions: readonly Disruption[]): Span[] =>
  disruptions.flatMap(({ cause, beganAt, expectedEndAt }) =>
    isPlanned(cause) && expectedEndAt ? [{ from: beganAt, until: expectedEndAt }] : [],
  )
