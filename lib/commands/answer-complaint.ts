import 'server-only'
import { transact } from '@/db/client'
import * as complaints from '@/db/repositories/complaints'
import type { StaffActor } from '@/lib/domain/actor'
import { mayOpen, OPEN_COMPLAINT_STATES } from '@/lib/domain/complaint'
import type { AnswerForm } from '@/lib/domain/complaint-form'
import { Refusal } from '@/lib/domain/refusal'
import { onceActing } from './once-acting'

/** Staff say what becomes of a complaint, in words its complainant reads. Refuses with `not_found` those it is hidden from, and with `complaint_closed` once it has its answer. */
export const answerComplaint = (
  actor: StaffActor,
  { press, id, outcome, answer }: AnswerForm,
): Promise<null> =>
  transact(on =>
    onceActing(on, actor, { press }, 'answer_complaint', async () => {
      const complaint = await complaints.findById(on, id)
      if (!complaint || !mayOpen(actor, complaint)) throw new Refusal('not_found')

      if (!(await complaints.settle(on, id, OPEN_COMPLAINT_STATES, outcome)))
        throw new Refusal('complaint_closed')
      const { officeId } = complaint
      await complaints.addEvent(on, { officeId, complaintId: id, state: outcome, answer, staffId: actor.id })
      return null
    }),
  )
