import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as recordStatuses from '@/db/repositories/record-statuses'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { IN_SIAK, keepsSiakLedger } from '@/lib/domain/siak-ledger'
import type { RecordStatusForm } from '@/lib/domain/siak-ledger-form'
import { officeApplication } from './find-own'
import { cameTooLate } from './met'
import { once } from './once'

/**
 * Writes down what SIAK was seen to say of a record, apart from where the case is. Refuses with `not_yours` all who do not keep the
 * ledger, `not_now` where the case is not in SIAK's part of the road, `changed_meanwhile` whoever saw an older status, and
 * `record_status_older` a day before that of the status that counts.
 */
export async function noteRecordStatus(actor: StaffActor, form: RecordStatusForm): Promise<null> {
  if (!keepsSiakLedger(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'note_record_status', async () => {
      const application = await officeApplication(on, actor, form.number)
      if (!IN_SIAK.includes(application.state)) throw await cameTooLate(on, application, 'not_now')
      if (application.recordStatus !== form.seenStatus) throw new Refusal('changed_meanwhile')
      const { id, officeId } = application
      const { recordStatus: status, seenOn, note } = form
      await recordStatuses.note(on, application, {
        ...{ status, seenOn, note, source: 'typed', staffId: actor.id, now: new Date() },
      })
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: id },
        act: 'record_status_noted',
        detail: status,
      })
      await live.announce(on, { officeId, subject: 'application', id })
      return null
    }),
  )
}
