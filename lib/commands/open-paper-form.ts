import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import * as paperForms from '@/db/repositories/paper-forms'
import type { StaffActor } from '@/lib/domain/actor'
import {
  isElsewhere,
  isRight,
  type PaperFormKind,
  paperFormNumber,
  readPaperForm,
} from '@/lib/domain/paper-form'
import { Refusal } from '@/lib/domain/refusal'

/** A printed number of the actor's office that nothing became of yet, as it stands on the paper. */
export type OpenPaperForm = paperForms.PaperForm & { number: string; printedAt: Date }

/**
 * A number that was scanned or typed, held until the transaction ends. Refuses with `paper_form_unknown` what was mistyped or never
 * printed here, `paper_form_elsewhere`, `paper_form_used`, `paper_form_spoiled`, and with `paper_form_kind` a paper of another kind than `kind`.
 */
export async function openPaperForm(
  on: Connection,
  { officeId }: StaffActor,
  typed: string,
  kind?: PaperFormKind,
): Promise<OpenPaperForm> {
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')
  const read = readPaperForm(typed)
  if (!read) throw new Refusal('paper_form_unknown')
  if (isElsewhere(read, office.code)) throw new Refusal('paper_form_elsewhere')
  const form = isRight(read, office.code) ? await paperForms.hold(on, officeId, read.number) : undefined
  if (!form) throw new Refusal('paper_form_unknown')
  if (form.usedAt) throw new Refusal('paper_form_used')
  if (form.spoiledAt) throw new Refusal('paper_form_spoiled')
  if (kind && form.kind !== kind) throw new Refusal('paper_form_kind')
  return { ...form, number: paperFormNumber(form, office.code) }
}

/** Notes that a number was used: for which application, when the paper was filled in, and who types it now. Refuses with `received_impossible` a moment before it was printed or still to come. */
export async function markUsed(
  on: Connection,
  actor: StaffActor,
  { id, number, printedAt }: OpenPaperForm,
  { applicationId, receivedAt }: { applicationId: string; receivedAt: Date },
) {
  const usedAt = new Date()
  assertPossible({ printedAt }, receivedAt, usedAt)
  const { officeId, id: staffId } = actor
  await paperForms.use(on, id, { applicationId, receivedAt, usedBy: staffId, usedAt })
  await audit.trace(on, {
    officeId,
    staffId,
    act: 'paper_form_used',
    subjectId: applicationId,
    detail: number,
  })
}

/** Refuses with `received_impossible` a moment before a form was printed, to the minute as people write it, or still to come. */
export function assertPossible({ printedAt }: { printedAt: Date }, receivedAt: Date, now: Date) {
  const earliest = new Date(printedAt).setSeconds(0, 0)
  if (receivedAt.getTime() < earliest || receivedAt > now) throw new Refusal('received_impossible')
}
