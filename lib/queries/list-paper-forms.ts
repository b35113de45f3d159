import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as paperForms from '@/db/repositories/paper-forms'
import type { StaffActor } from '@/lib/domain/actor'
import { paperFormNumber, reconcile } from '@/lib/domain/paper-form'
import { Refusal } from '@/lib/domain/refusal'
import { keepsPaperForms } from '@/lib/domain/role'

/** As many batches as an office plausibly still has in its drawers. */
const MOST_BATCHES = 40

/** Laporan nomor: every batch of blank forms the office printed, the newest first, with what became of its numbers and which nobody answered for. Refuses with `not_found` all but those who answer for them. */
export async function listPaperForms(actor: StaffActor) {
  if (!keepsPaperForms(actor.role)) throw new Refusal('not_found')
  const on = database()
  const office = await offices.findById(on, actor.officeId)
  if (!office) throw new Error('an office is gone')
  const batches = await paperForms.batchesOf(on, actor.officeId, MOST_BATCHES)
  const forms = await paperForms.ofBatches(
    on,
    batches.map(({ id }) => id),
  )
  return batches.map(batch => {
    const own = forms.filter(({ batchId }) => batchId === batch.id)
    const report = reconcile(own.map(form => ({ sequence: form.sequence, fate: fateOf(form) })))
    const numbers = own.map(form => paperFormNumber(form, office.code))
    const named = (sequence: number) => numbers[own.findIndex(form => form.sequence === sequence)] ?? ''
    return {
      ...batch,
      ...report,
      first: numbers.at(0) ?? '',
      last: numbers.at(-1) ?? '',
      missing: report.missing.map(named),
    }
  })
}

const fateOf = ({ usedAt, spoiledAt }: paperForms.PaperForm) =>
  usedAt ? ('used' as const) : spoiledAt ? ('spoiled' as const) : null
