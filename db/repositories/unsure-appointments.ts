import type { Connection } from '@/db/client'
import { HOUR_TOPICS } from '@/lib/domain/appointment-message'
import { meeting } from '@/lib/domain/recording-slot'
import { beginOf, officeDay } from '@/lib/domain/working-days'
import * as appointments from './appointments'
import * as messages from './messages'
import { hindrancesOf } from './recording-times'

/** Janji yang jamnya belum pasti — the open appointments of an office, from today on, whose hour a disruption may take: which one, and what their owner was told last of the hour. In the order of the hours. */
export async function unsureAppointments(on: Connection, officeId: string, now: Date) {
  const hindrances = await hindrancesOf(on, officeId, now)
  if (hindrances.length === 0) return []
  const until = new Date(Math.max(...hindrances.map(hindrance => hindrance.until.getTime())))
  const expected = await appointments.expected(on, officeId, { from: beginOf(officeDay(now)), until })
  const met = expected.flatMap(appointment => {
    const hindrance = meeting(appointment.startsAt, hindrances)
    return hindrance && !appointment.outcome ? [{ ...appointment, hindrance }] : []
  })
  const told = await messages.lastOf(
    on,
    met.map(({ applicationId }) => applicationId),
    HOUR_TOPICS,
  )
  return met.map(appointment => ({ ...appointment, told: told.get(appointment.applicationId) }))
}
