import 'server-only'
import { database } from '@/db/client'
import * as appointments from '@/db/repositories/appointments'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { setsRecordingPlaces } from '@/lib/domain/role'

/** How many given hours are worth looking at. */
const MOST = 20

/** How many people can be given the same hour at the actor's office, and to how many the next ones are given. Nobody is named. Refuses with `not_found` all but the admin. */
export async function getRecordingPlaces(actor: StaffActor) {
  if (!setsRecordingPlaces(actor.role)) throw new Refusal('not_found')
  const on = database()
  const [office, taken] = await Promise.all([
    offices.findById(on, actor.officeId),
    appointments.takenFrom(on, actor.officeId, new Date()),
  ])
  if (!office) throw new Refusal('not_found')
  return {
    places: office.recordingPlaces,
    hours: [...taken]
      .sort(([one], [other]) => one - other)
      .slice(0, MOST)
      .map(([startsAt, given]) => ({ startsAt: new Date(startsAt), given })),
  }
}
