import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as messages from '@/db/repositories/messages'
import * as outageLock from '@/db/repositories/outage-lock'
import type { Actor } from '@/lib/domain/actor'
import type { AppointmentOutcome } from '@/lib/domain/appointment'
import { needsRecording } from '@/lib/domain/service'

/**
 * A step of a transaction that holds the application: its appointment, if it has one, ends, its place in the slot is free again, and
 * what was not sent of it is taken back. Waits for whoever declares or ends an outage, who would else write of an hour that is gone.
 */
export async function endAppointment(
  on: Connection,
  actor: Actor,
  { id, officeId, variant }: Pick<Application, 'id' | 'officeId' | 'variant'>,
  { outcome, now }: { outcome: AppointmentOutcome; now: Date },
) {
  if (!needsRecording(variant)) return
  await outageLock.share(on, officeId)
  await appointments.end(on, id, { outcome, now, staffId: actor.kind === 'staff' ? actor.id : undefined })
  await messages.withdraw(on, id, { because: 'appointment_changed', now })
}
