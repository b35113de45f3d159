import 'server-only'
import { database } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import { type Disruption, isAnnounced, isPlanned } from '@/lib/domain/disruption'
import { officeOpening, type Span } from '@/lib/domain/office-hours'
import { Refusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'

type Read = Awaited<ReturnType<typeof readOffice>>

let lastRead: Read | undefined

/**
 * Whether the office citizens see is open, what its closed days are from today on, and what is out of order, as of `now`. Open
 * to everyone. While the database is away it is reckoned from what was read last; before anything was read, from nothing.
 */
export async function getOfficeToday(_actor: Actor, now = new Date()) {
  try {
    lastRead = await readOffice(now)
  } catch {
    // The page around this must stay whole, whatever keeps us from knowing.
  }
  const { hours, closedDays, open } = lastRead ?? {
    hours: [],
    closedDays: new Map<string, string>(),
    open: [],
  }
  return {
    now,
    opening: officeOpening({ hours, closedDays, closures: closuresIn(open) }, now),
    closedDays: [...closedDays].map(([day, name]) => ({ day, name })),
    disruptions: open.filter(disruption => isAnnounced(disruption, now)),
  }
}

async function readOffice(now: Date) {
  const on = database()
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')

  const [hours, closedDays, open] = await Promise.all([
    officeHours.weekOf(on, office.id),
    officeHours.closedDays(on, office.id, officeDay(now)),
    disruptions.open(on, office.id, now),
  ])
  return { hours, closedDays, open: open.map(publicPart) }
}

const publicPart = ({ id, cause, words, advice, beganAt, expectedEndAt }: Disruption): Disruption => ({
  ...{ id, cause, words, advice, beganAt, expectedEndAt },
})

const closuresIn = (disruptions: readonly Disruption[]): Span[] =>
  disruptions.flatMap(({ cause, beganAt, expectedEndAt }) =>
    isPlanned(cause) && expectedEndAt ? [{ from: beganAt, until: expectedEndAt }] : [],
  )
