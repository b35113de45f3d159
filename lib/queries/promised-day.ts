import 'server-only'
import type { Connection } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import { isPlanned } from '@/lib/domain/disruption'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'

/** The day from which an office can promise cards (YYYY-MM-DD): the first working day after what is expected to end last, or after today. */
export async function promisedDay(on: Connection, officeId: string, now: Date): Promise<string> {
  const [open, closedDays] = await Promise.all([
    disruptions.open(on, officeId, now),
    officeHours.closedDays(on, officeId, officeDay(now)),
  ])
  const ends = open.filter(({ cause }) => !isPlanned(cause)).map(row => row.expectedEndAt?.getTime() ?? 0)
  const last = new Date(Math.max(now.getTime(), ...ends))
  return addWorkingDays(officeDay(last), 1, new Set(closedDays.keys()))
}
