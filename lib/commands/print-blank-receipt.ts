import 'server-only'
import { transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import type { WaitingCardForm } from '@/lib/domain/handover-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { variants } from '@/lib/domain/service'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { officeApplication } from './find-own'
import { keepPaper, numberPaper } from './keep-paper'
import { once } from './once'

/** Prints a bukti penerimaan to be signed or thumb-marked on paper and then photographed (standar pelayanan, langkah 8). Tells the paper's id. Refuses with `not_found`, `not_yours` away from the counter, `not_now` when no card waits. */
export function printBlankReceipt(actor: StaffActor, form: WaitingCardForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, 'print_blank_receipt', async () => {
      const { id, officeId, name, variant, number, state } = await officeApplication(on, actor, form.number)
      if (state !== AWAITING_HANDOVER) throw new Refusal('not_now')
      const office = await offices.findById(on, officeId)
      if (!office) throw new Error('an office is gone')
      const now = new Date()
      const series = { officeId, kind: 'handover_receipt' } as const
      const paperNumber = await numberPaper(on, series, now)
      const bytes = await drawPaper({
        ...{ size: 'A5', title: 'Bukti penerimaan KTP-el', number: paperNumber, issuedAt: now },
        letterhead: letterheadOf(office),
        pages: [
          [
            {
              kind: 'facts',
              rows: [
                { label: 'KTP-el atas nama', value: name },
                { label: 'Layanan', value: `${variants[variant].label} · berkas ${number}` },
                { label: 'Nama penerima', value: WRITE_HERE },
                { label: 'Hubungan', value: WRITE_HERE },
                { label: 'NIK penerima', value: WRITE_HERE },
                { label: 'Tanggal, jam', value: WRITE_HERE },
              ],
            },
            {
              kind: 'paragraph',
              text: 'KTP-el di atas sudah saya terima. Layanan ini tidak dipungut biaya.',
            },
            {
              kind: 'signatures',
              places: [
                { role: 'Penerima (tanda tangan atau cap jempol)', name: '' },
                { role: 'Saksi, bila cap jempol', name: '' },
                { role: 'Yang menyerahkan', name: signatoryLine(actor) },
              ],
            },
          ],
        ],
      })
      const paper = await keepPaper(on, {
        ...{ ...series, applicationId: id, bytes, staffId: actor.id, number: paperNumber },
      })
      return paper.id
    }),
  )
}

const WRITE_HERE = '.'.repeat(40)
