import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as recordStatuses from '@/db/repositories/record-statuses'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { needsRecording } from '@/lib/domain/service'
import { officeDay } from '@/lib/domain/working-days'
import { assertChecking } from './assert-checking'
import { endAppointment } from './end-appointment'
import { officeApplication } from './find-own'
import { endPause } from './pause-clock'

/** The counter notes that photo, fingerprints and iris were recorded; an appointment for it ends with that. Refuses as `officeApplication` and `assertChecking` do, and with `recording_not_needed` for all but a first card. */
export const recordBiometrics = (actor: StaffActor, { number }: { number: string }): Promise<void> =>
  transact(async on => {
    const application = await officeApplication(on, actor, number)
    await assertChecking(on, actor, application)
    if (!needsRecording(application.variant)) throw new Refusal('recording_not_needed')
    const now = new Date()
    if (await applications.markRecorded(on, application.id, actor.id, now))
      await recordStatuses.note(on, application, {
        ...{ status: 'BIO_CAPTURED', seenOn: officeDay(now), source: 'recording', staffId: actor.id, now },
      })
    await endAppointment(on, actor, application, { outcome: 'recorded', now })
    await endPause(on, actor, application, now)
    const { officeId, id: subjectId } = application
    await audit.trace(on, { officeId, staffId: actor.id, act: 'biometrics_recorded', subjectId })
    await live.announce(on, { officeId, subject: 'application', id: subjectId })
  })
