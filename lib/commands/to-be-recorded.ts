import 'server-only'
import type { Connection } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { needsRecording } from '@/lib/domain/service'
import { assertChecking } from './assert-checking'
import { officeApplication } from './find-own'

/**
 * A case at the check of the counter whose applicant has still to be recorded, held until the transaction ends. Refuses with
 * `recording_not_needed` all but a first card, `recorded_already`, and as `officeApplication` and `assertChecking`.
 */
export async function toBeRecorded(on: Connection, actor: StaffActor, number: string): Promise<Filed> {
  const application = await officeApplication(on, actor, number)
  if (!needsRecording(application.variant)) throw new Refusal('recording_not_needed')
  await assertChecking(on, actor, application)
  if (application.recordedAt) throw new Refusal('recorded_already')
  return application
}

/** The open appointment of a case. Refuses with `appointment_changed` whoever saw another, or none is open. */
export async function assertSeen(on: Connection, { id }: Filed, { seen }: { seen: string }) {
  const open = await appointments.openOf(on, id)
  if (open?.id !== seen) throw new Refusal('appointment_changed')
  return open
}
