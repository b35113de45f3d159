import 'server-only'
import type { Connection } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import { stopOf, type WorkingTimes } from '@/lib/domain/office-clock'
import type { Span } from '@/lib/domain/office-hours'
import { officeDay } from '@/lib/domain/working-days'

/** When an office works, and what stops it, over a span; what nobody has ended goes on to the span's end. Planned closures are among the stops. */
export async function workingTimes(
  on: Connection,
  officeId: string,
  { from, until }: Span,
): Promise<WorkingTimes> {
  const [hours, closedDays, disrupted] = await Promise.all([
    officeHours.weekOf(on, officeId),
    officeHours.closedDays(on, officeId, officeDay(from)),
    disruptions.between(on, officeId, { from, until }),
  ])
  return {
    calendar: { hours, closedDays, closures: [] },
    stops: disrupted.map(disruption => stopOf(disruption, until)),
  }
}
