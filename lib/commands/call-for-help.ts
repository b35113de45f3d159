import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as displays from '@/db/repositories/displays'
import * as live from '@/db/repositories/live'
import * as visits from '@/db/repositories/visits'
import type { DisplayActor, StaffActor } from '@/lib/domain/actor'
import type { AnswerHelpForm, HelpForm } from '@/lib/domain/display-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { once } from './once'
import { onceActing } from './once-acting'

/** A kiosk raises a flag on the counter's desk: someone wants help, or a slip did not come out. Pressed again it is the same flag. Refuses with `not_found` a slip of another office. */
export const callForHelp = (actor: DisplayActor, form: HelpForm): Promise<null> =>
  transact(on =>
    once(on, form, 'call_for_help', async () => {
      const { id: displayId, officeId } = actor
      const { reason, visitId } = form
      const visit = visitId && (await visits.findById(on, visitId))
      if (visitId && (!visit || visit.officeId !== officeId)) throw new Refusal('not_found')
      await displays.callForHelp(on, { displayId, officeId, reason, visitId })
      await live.announce(on, { officeId, subject: 'help', id: displayId })
      return null
    }),
  )

/** An officer goes: the flag comes down. Refuses with `not_yours` away from the counter, `help_answered` when a colleague went. */
export async function answerHelp(actor: StaffActor, form: AnswerHelpForm): Promise<null> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  const { officeId, id: staffId } = actor
  return transact(on =>
    onceActing(on, actor, form, 'answer_help', async () => {
      if (!(await displays.answerHelpCall(on, { id: form.id, officeId }, staffId, new Date())))
        throw new Refusal('help_answered')
      await audit.trace(on, { officeId, staffId, act: 'help_answered', subjectId: form.id })
      await live.announce(on, { officeId, subject: 'help', id: form.id })
      return null
    }),
  )
}
