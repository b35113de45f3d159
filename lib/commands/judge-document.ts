import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as documents from '@/db/repositories/documents'
import * as live from '@/db/repositories/live'
import type { StaffActor } from '@/lib/domain/actor'
import type { JudgeForm } from '@/lib/domain/judge-form'
import { Refusal } from '@/lib/domain/refusal'
import { mayCheck } from '@/lib/domain/workflow'
import { officeApplication } from './find-own'

/** The counter officer writes what they found in one paper. Refuses with `not_yours` away from the counter check. */
export const judgeDocument = (actor: StaffActor, form: JudgeForm): Promise<void> =>
  transact(async on => {
    const application = await officeApplication(on, actor, form.number)
    if (!mayCheck(application.state, actor.role)) throw new Refusal('not_yours')
    const paper = await documents.find(on, application.id, form.type)
    if (!paper) throw new Refusal('not_found')

    const { verdict, lackingReason, note } = form
    await documents.judge(on, paper.id, { verdict, lackingReason, note, staffId: actor.id, now: new Date() })
    const { officeId, id: subjectId } = application
    await audit.trace(on, {
      officeId,
      staffId: actor.id,
      act: 'document_judged',
      subjectId,
      detail: `${form.type} ${verdict}`,
    })
    await live.announce(on, { officeId, subject: 'application', id: subjectId })
  })
