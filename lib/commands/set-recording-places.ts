import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import type { RecordingPlacesForm } from '@/lib/domain/recording-places-form'
import { Refusal } from '@/lib/domain/refusal'
import { setsRecordingPlaces } from '@/lib/domain/role'
import { onceActing } from './once-acting'

/**
 * Says how many people can be given the same hour at the actor's office from now on; hours that were given to more stay given. Refuses
 * with `not_yours` all but the admin, and with `places_changed` whoever saw another number.
 */
export async function setRecordingPlaces(actor: StaffActor, form: RecordingPlacesForm): Promise<null> {
  if (!setsRecordingPlaces(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'set_recording_places', async () => {
      const { officeId, id: staffId } = actor
      const { seen, places } = form
      if (!(await offices.setRecordingPlaces(on, officeId, { seen, places })))
        throw new Refusal('places_changed')
      const detail = `${seen} > ${places}`
      await audit.trace(on, { officeId, staffId, act: 'recording_places_set', detail })
      return null
    }),
  )
}
