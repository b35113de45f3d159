import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as documents from '@/db/repositories/documents'
import * as live from '@/db/repositories/live'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { lackingReasons, verdictLabels } from '@/lib/domain/document'
import type { JudgeForm } from '@/lib/domain/judge-form'
import { Refusal } from '@/lib/domain/refusal'
import { assertChecking } from './assert-checking'
import { officeApplication } from './find-own'
import { endPause } from './pause-clock'

/** The counter officer writes what they found in one paper, or takes it back, having seen what was found before. Refuses with `not_yours` those who never check, with `not_now` away from the counter check, with `changed_meanwhile` and `claimed_by_other`. */
export const judgeDocument = (actor: StaffActor, form: JudgeForm): Promise<void> =>
  transact(async on => {
    const application = await officeApplication(on, actor, form.number)
    await assertChecking(on, actor, application)
    const paper = await documents.find(on, application.id, form.type)
    if (!paper) throw new Refusal('not_found')
    if (form.seen !== undefined) await assertSeen(on, actor, paper, form.seen)

    const { verdict, lackingReason, note } = form
    const finding = { verdict, lackingReason, note, staffId: actor.id, now: new Date() }
    await (verdict ? documents.judge(on, paper.id, finding) : documents.clearFinding(on, paper.id))
    await endPause(on, actor, application, finding.now)
    const { officeId, id: subjectId } = application
    await audit.trace(on, {
      officeId,
      staffId: actor.id,
      act: 'document_judged',
      subjectId,
      detail: `${form.type} ${verdict ?? 'taken_back'}`,
    })
    await live.announce(on, { officeId, subject: 'application', id: subjectId })
  })

/** What another officer found since the page was opened is not written over unseen. */
async function assertSeen(on: Connection, actor: StaffActor, paper: documents.Document, seen: string) {
  const { verdict, lackingReason, judgedAt, judgedBy } = paper
  if ((judgedAt?.toISOString() ?? '') === seen || judgedBy === actor.id) return
  if (!verdict || !judgedAt || !judgedBy) throw new Refusal('changed_meanwhile')
  const found = lackingReason ? `, ${lackingReasons[lackingReason].label}` : ''
  throw new Refusal('changed_meanwhile', undefined, {
    who: (await staff.filerOf(on, judgedBy))?.name ?? '',
    what: `${verdictLabels[verdict]}${found}`,
    at: judgedAt,
  })
}
