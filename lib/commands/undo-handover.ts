import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as handovers from '@/db/repositories/handovers'
import * as surveys from '@/db/repositories/surveys'
import type { StaffActor } from '@/lib/domain/actor'
import type { UndoHandoverForm } from '@/lib/domain/handover-form'
import { Refusal } from '@/lib/domain/refusal'
import { digestOf } from '@/lib/keys/random'
import { advance } from './advance'
import { officeApplication } from './find-own'
import { once } from './once'

/**
 * The section head undoes a handover that went wrong, with a reason. The handover stays written and is marked as undone,
 * its survey invitation is taken back unless it was used, and the card waits at the counter again; the blank stays used. Refuses as
 * `advance` does: `handover_settled` after ten minutes.
 */
export const undoHandover = (actor: StaffActor, form: UndoHandoverForm): Promise<null> =>
  transact(on =>
    once(on, form, 'undo_handover', async () => {
      const application = await officeApplication(on, actor, form.number)
      const handover = await handovers.find(on, application.id)
      await advance(on, actor, application, { move: 'undo_handover', reason: form.reason })
      if (!handover) throw new Refusal('handover_settled')

      const { officeId, id: subjectId } = application
      await handovers.undo(on, {
        ...{ handoverId: handover.id, officeId, reason: form.reason },
        undoneBy: actor.id,
      })
      await withdrawSurvey(on, application)
      await audit.trace(on, { officeId, staffId: actor.id, subjectId, act: 'handover_undone' })
      return null
    }),
  )

/** A used link stays with the application, so that its owner is not asked twice. */
async function withdrawSurvey(on: Connection, { id, surveySecret }: Application) {
  if (surveySecret && (await surveys.withdrawInvitation(on, digestOf(surveySecret))))
    await applications.keepSurveySecret(on, id, null)
}
