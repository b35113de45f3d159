import 'server-only'
import { transact } from '@/db/client'
import * as handovers from '@/db/repositories/handovers'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { receiverRelations, type SignatureKind } from '@/lib/domain/handover'
import type { HandoverRegisterForm } from '@/lib/domain/handover-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { beginOf, dayAfter } from '@/lib/domain/working-days'
import { formatDay, formatTime } from '@/lib/format/date'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { keepPaper, numberPaper } from './keep-paper'
import { onceActing } from './once-acting'

/** Prints the buku penyerahan of a day for wet signatures: every handover of the office, the undone ones said to be so. Tells the paper's id. Refuses with `not_yours` away from the counter, `nothing_handed_over` for a day without one. */
export function printHandoverRegister(actor: StaffActor, form: HandoverRegisterForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'print_handover_register', async () => {
      const { officeId, id: staffId } = actor
      const day = { from: beginOf(form.day), until: beginOf(dayAfter(form.day)) }
      const [office, listed] = [
        await offices.findById(on, officeId),
        await handovers.ofDay(on, officeId, day),
      ]
      if (!office || listed.length === 0) throw new Refusal('nothing_handed_over')

      const issuedAt = new Date()
      const series = { officeId, kind: 'handover_register' } as const
      const number = await numberPaper(on, series, issuedAt)
      const bytes = await drawPaper({
        ...{ size: 'A4', title: 'Buku penyerahan KTP-el', number, issuedAt },
        letterhead: letterheadOf(office),
        pages: [
          [
            { kind: 'paragraph', text: `Diserahkan ${formatDay(day.from)}`, weight: 'strong' },
            { kind: 'table', columns: COLUMNS, rows: listed.map(rowOf), rowHeight: ROOM_TO_SIGN },
            { kind: 'signatures', places: [{ role: 'Petugas loket', name: signatoryLine(actor) }] },
          ],
        ],
      })
      const paper = await keepPaper(on, { ...series, bytes, staffId, number })
      return paper.id
    }),
  )
}

const COLUMNS = [
  { label: 'No.', share: 0.06 },
  { label: 'Jam', share: 0.09 },
  { label: 'Berkas', share: 0.17 },
  { label: 'KTP-el atas nama', share: 0.22 },
  { label: 'Penerima', share: 0.24 },
  { label: 'Tanda tangan', share: 0.22 },
]

/** Height of a row in points, so that a hand can sign in it. */
const ROOM_TO_SIGN = 34

type Listed = Awaited<ReturnType<typeof handovers.ofDay>>[number]

function rowOf(listed: Listed, at: number): string[] {
  const { handedOverAt, number, name, receiverName, relation, signatureKind, undoneAt } = listed
  const receiver = relation === 'self' ? receiverName : `${receiverName} (${receiverRelations[relation]})`
  return [
    ...[String(at + 1), formatTime(handedOverAt), number, name ?? '', receiver],
    undoneAt ? `Dibatalkan ${formatTime(undoneAt)}` : signedAlready(signatureKind),
  ]
}

/** Who signed the screen may sign here as well; a photographed paper has been signed. */
const signedAlready = (kind: SignatureKind) => (kind === 'drawn' ? '' : 'Lihat bukti di kertas')
