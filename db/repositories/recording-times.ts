import type { Connection } from '@/db/client'
import {
  hindrances,
  plannedClosures,
  type RecordingTimes,
  recordingOutages,
} from '@/lib/domain/recording-slot'
import { officeDay } from '@/lib/domain/working-days'
import * as appointments from './appointments'
import * as disruptions from './disruptions'
import * as officeHours from './office-hours'

/** How far ahead what is planned is looked at, in milliseconds. */
const AHEAD = 400 * 24 * 60 * 60 * 1000

/** When an office with so many places a slot records, from a moment on. */
export async function recordingTimes(
  on: Connection,
  { id, recordingPlaces }: { id: string; recordingPlaces: number },
  now: Date,
): Promise<RecordingTimes> {
  const [hours, closedDays, disrupted, taken] = await Promise.all([
    officeHours.weekOf(on, id),
    officeHours.closedDays(on, id, officeDay(now)),
    ahead(on, id, now),
    appointments.takenFrom(on, id, now),
  ])
  return {
    calendar: { hours, closedDays, closures: plannedClosures(disrupted) },
    outages: recordingOutages(disrupted, now),
    places: recordingPlaces,
    taken,
  }
}

/** What may keep an office from recording in hours it has given, and until when. */
export const hindrancesOf = async (on: Connection, officeId: string, now: Date) =>
  hindrances(await ahead(on, officeId, now), now)

const ahead = (on: Connection, officeId: string, now: Date) =>
  disruptions.between(on, officeId, { from: now, until: new Date(now.getTime() + AHEAD) })
