import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import * as paperForms from '@/db/repositories/paper-forms'
import type { StaffActor } from '@/lib/domain/actor'
import { type PaperFormKind, type PaperNumber, paperFormNumber, periodOf } from '@/lib/domain/paper-form'
import type { PrintFormsForm } from '@/lib/domain/paper-form-forms'
import { Refusal } from '@/lib/domain/refusal'
import { keepsPaperForms } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import type { PaperSize } from '@/lib/integrations/official-paper/paper'
import { keepPaper, numberPaper } from './keep-paper'
import { onceActing } from './once-acting'
import { collectionFormPage, intakeFormPage } from './paper-form-page'

/**
 * Prints blank forms for days without power, one number each, as one paper; numbers go on where the month's last ended. Tells the
 * paper's id. Refuses with `not_yours` who does not answer for them.
 */
export function printPaperForms(actor: StaffActor, form: PrintFormsForm): Promise<string> {
  if (!keepsPaperForms(actor.role)) throw new Refusal('not_yours')
  return transact(on => onceActing(on, actor, form, 'print_paper_forms', () => print(on, actor, form)))
}

const kinds: Record<PaperFormKind, { size: PaperSize; title: string; page: typeof intakeFormPage }> = {
  intake: { size: 'A4', title: 'Formulir permohonan KTP-el', page: intakeFormPage },
  collection: { size: 'A5', title: 'Surat pengambilan KTP-el', page: collectionFormPage },
}

async function print(on: Connection, actor: StaffActor, { kind, count }: PrintFormsForm): Promise<string> {
  const { officeId, id: staffId } = actor
  await offices.hold(on, officeId)
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')

  const printedAt = new Date()
  const period = periodOf(officeDay(printedAt))
  const last = await paperForms.lastOf(on, { officeId, kind, period })
  const numbers = Array.from(
    { length: count },
    (_, at): PaperNumber => ({ kind, period, sequence: last + 1 + at }),
  )
  const { size, title, page } = kinds[kind]
  const series = { officeId, kind: 'paper_form' } as const
  const number = await numberPaper(on, series, printedAt)
  const bytes = await drawPaper({
    ...{ size, title, number, issuedAt: printedAt, letterhead: letterheadOf(office) },
    numbers: numbers.map(one => paperFormNumber(one, office.code)),
    pages: numbers.map(one => page(actor, one, office)),
  })
  const paper = await keepPaper(on, { ...series, bytes, staffId, number })
  await paperForms.insertBatch(
    on,
    { officeId, kind, paperId: paper.id, printedBy: staffId, printedAt },
    numbers,
  )
  await audit.trace(on, {
    ...{ officeId, staffId, act: 'paper_forms_printed', subjectId: paper.id },
    detail: `${kind} ${period} ${last + 1}-${last + count}`,
  })
  return paper.id
}
