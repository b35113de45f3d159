import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as clockPauses from '@/db/repositories/clock-pauses'
import * as live from '@/db/repositories/live'
import type { Actor, StaffActor } from '@/lib/domain/actor'
import { mayPause, pauseReasons } from '@/lib/domain/clock-pause'
import type { PauseClockForm, ResumeClockForm } from '@/lib/domain/clock-pause-form'
import { Refusal } from '@/lib/domain/refusal'
import { isFinal, workflow } from '@/lib/domain/workflow'
import { officeApplication } from './find-own'
import { assertNotClaimed, cameTooLate } from './met'
import { once } from './once'

/**
 * Jeda: the clock of a case stands still from now on, for a coded reason. Refuses as `heldCase` does, and with `clock_paused` where it
 * stands still already, naming who paused it and why.
 */
export const pauseClock = (actor: StaffActor, form: PauseClockForm): Promise<null> =>
  transact(on =>
    once(on, form, 'pause_clock', async () => {
      const { id: applicationId, officeId } = await heldCase(on, actor, form)
      const open = await clockPauses.openOf(on, applicationId)
      if (open)
        throw new Refusal('clock_paused', undefined, {
          ...{ who: open.pausedBy, what: `Jeda: ${pauseReasons[open.reason]}`, at: open.pausedAt },
        })

      const { reason } = form
      const pause = { officeId, applicationId, reason, pausedBy: actor.id, pausedAt: new Date() }
      await clockPauses.insert(on, pause)
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: applicationId },
        act: 'clock_paused',
        detail: reason,
      })
      await live.announce(on, { officeId, subject: 'application', id: applicationId })
      return null
    }),
  )

/** Lanjutkan: the clock of a case runs again. Refuses as `heldCase` does, and with `clock_running` where nothing is paused. */
export const resumeClock = (actor: StaffActor, form: ResumeClockForm): Promise<null> =>
  transact(on =>
    once(on, form, 'resume_clock', async () => {
      const application = await heldCase(on, actor, form)
      if (!(await endPause(on, actor, application, new Date()))) throw new Refusal('clock_running')
      const { officeId, id } = application
      await live.announce(on, { officeId, subject: 'application', id })
      return null
    }),
  )

/** Whoever acts on a case ends its pause. Tells whether there was one. */
export async function endPause(
  on: Connection,
  actor: Actor,
  { id, officeId }: Pick<Application, 'id' | 'officeId'>,
  now: Date,
): Promise<boolean> {
  const staffId = actor.kind === 'staff' ? actor.id : undefined
  if (!(await clockPauses.resume(on, id, { staffId, now }))) return false
  await audit.trace(on, { officeId, staffId, act: 'clock_resumed', subjectId: id })
  return true
}

/**
 * The case whose clock someone looks at, held until the transaction ends. Refuses strangers with `not_found`, with `not_now` a case
 * whose road has ended, with `changed_meanwhile` one that was moved since it was seen, with `clock_not_running` where it is not the
 * office's time, with `not_yours` whose move it is not, with `claimed_by_other` what another has in hand.
 */
async function heldCase(on: Connection, actor: StaffActor, { number, seenVersion }: ResumeClockForm) {
  const application = await officeApplication(on, actor, number)
  const { state, version, role } = application
  if (isFinal(state)) throw await cameTooLate(on, application, 'not_now')
  if (version !== seenVersion) throw await cameTooLate(on, application)
  if (workflow[state].clock !== 'office') throw new Refusal('clock_not_running')
  if (!mayPause(state, role)) throw new Refusal('not_yours')
  await assertNotClaimed(on, actor, application)
  return application
}
