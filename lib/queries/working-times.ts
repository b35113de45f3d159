import 'server-only'
import type { Connection } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import { type Passage, stopOf, type WorkingTimes } from '@/lib/domain/office-clock'
import { officeDay } from '@/lib/domain/working-days'

/** When an office worked, and what stopped it, over the time some passages span. Planned closures are among the stops. */
export async function workingTimes(
  on: Connection,
  officeId: string,
  passages: readonly Passage[],
): Promise<WorkingTimes> {
  const now = new Date()
  const from = new Date(Math.min(now.getTime(), ...passages.map(({ happenedAt }) => happenedAt.getTime())))
  const [hours, closedDays, disrupted] = await Promise.all([
    officeHours.weekOf(on, officeId),
    officeHours.closedDays(on, officeId, officeDay(from)),
    disruptions.between(on, officeId, { from, until: now }),
  ])
  return {
    calendar: { hours, closedDays, closures: [] },
    stops: disrupted.map(disruption => stopOf(disruption, now)),
  }
}
