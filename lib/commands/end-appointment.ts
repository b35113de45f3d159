import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import type { Actor } from '@/lib/domain/actor'
import type { AppointmentOutcome } from '@/lib/domain/appointment'

/** A step of a transaction that holds the application: its appointment, if it has one, ends, and its place in the slot is free again. Tells whether there was one. */
export const endAppointment = (
  on: Connection,
  actor: Actor,
  { id }: Pick<Application, 'id'>,
  { outcome, now }: { outcome: AppointmentOutcome; now: Date },
): Promise<boolean> =>
  appointments.end(on, id, { outcome, now, staffId: actor.kind === 'staff' ? actor.id : undefined })
