import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as paperForms from '@/db/repositories/paper-forms'
import type { StaffActor } from '@/lib/domain/actor'
import type { SpoilReason } from '@/lib/domain/paper-form'
import type { RecordSlipForm, SpoilFormForm } from '@/lib/domain/paper-form-forms'
import { Refusal } from '@/lib/domain/refusal'
import { keepsPaperForms } from '@/lib/domain/role'
import { readScan } from '@/lib/domain/scan'
import { onceActing } from './once-acting'
import { markUsed, type OpenPaperForm, openPaperForm } from './open-paper-form'
import { behind } from './receive-guest'

/** A number that was scanned or typed and is still open: what it is for, as it stands on the paper. Refuses as `openPaperForm` does, and with `not_found` who does not answer for the forms. */
export const findPaperForm = (actor: StaffActor, typed: string): Promise<OpenPaperForm> => {
  if (!keepsPaperForms(actor.role)) throw new Refusal('not_found')
  return transact(on => openPaperForm(on, actor, typed))
}

/** A number that will never be used, and why. Refuses as `openPaperForm` does, and with `not_yours` who does not answer for the forms. */
export function spoilPaperForm(actor: StaffActor, form: SpoilFormForm): Promise<string> {
  if (!keepsPaperForms(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'spoil_paper_form', async () => {
      const open = await openPaperForm(on, actor, form.number)
      await spoil(on, actor, open, form.reason)
      return open.number
    }),
  )
}

/** The step itself, inside the caller's transaction, of a number that is open. */
export async function spoil(
  on: Connection,
  { officeId, id: staffId }: StaffActor,
  { id, number }: OpenPaperForm,
  spoilReason: SpoilReason,
) {
  await paperForms.spoil(on, id, { spoilReason, spoiledBy: staffId, spoiledAt: new Date() })
  const detail = `${number} ${spoilReason}`
  await audit.trace(on, { officeId, staffId, act: 'paper_form_spoiled', subjectId: id, detail })
}

/**
 * A surat pengambilan that was written by hand: for which case of the office, and when it was given. Tells its number. Refuses as
 * `openPaperForm` does, with `not_yours`, `scan_unreadable`, `not_found` and `received_impossible`.
 */
export function recordPaperSlip(actor: StaffActor, form: RecordSlipForm): Promise<string> {
  if (!keepsPaperForms(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'record_paper_slip', async () => {
      const open = await openPaperForm(on, actor, form.number, 'collection')
      const { id: applicationId, officeId } = await caseBehind(on, actor, form.code)
      await markUsed(on, actor, open, { applicationId, receivedAt: form.receivedAt ?? new Date() })
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: applicationId },
        act: 'collection_slip_given',
        detail: open.number,
      })
      await live.announce(on, { officeId, subject: 'application', id: applicationId })
      return open.number
    }),
  )
}

async function caseBehind(on: Connection, { officeId }: StaffActor, code: string) {
  const scan = readScan(code)
  if (!scan) throw new Refusal('scan_unreadable')
  const application = await behind(on, scan)
  if (application?.officeId !== officeId || !applications.isFiled(application)) throw new Refusal('not_found')
  return application
}
