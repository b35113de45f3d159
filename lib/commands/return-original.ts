import 'server-only'
import type { Connection } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { originalLabel } from '@/lib/domain/original'
import type { ReturnOriginalForm } from '@/lib/domain/original-form'
import type { Signer } from '@/lib/domain/paper-signature'
import { variants } from '@/lib/domain/service'
import { formatMoment } from '@/lib/format/date'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { signedPlace } from '@/lib/integrations/official-paper/signed-place'
import { readDrawn } from '@/lib/integrations/signature-picture'
import { changeOriginal } from './change-original'
import { keepPaper, numberPaper } from './keep-paper'
import { sealSignatures } from './seal-signatures'

/**
 * Gives an original back against a tanda terima, signed on the screen or by hand; tells the paper's id. Refuses as `changeOriginal` does,
 * `original_withdrawn` an old card once the new one is out, and with `signature_unreadable`.
 */
export const returnOriginal = (actor: StaffActor, form: ReturnOriginalForm) =>
  changeOriginal(actor, form, 'returned', async (on, application) => ({
    receiverName: form.receiverName,
    paperId: await giveReceipt(on, actor, application, form),
  }))

async function giveReceipt(
  on: Connection,
  actor: StaffActor,
  { id: applicationId, officeId, name, variant, number }: Filed,
  { receiverName, type, signature }: ReturnOriginalForm,
) {
  const receiver: Signer = {
    ...{ part: 'receiver', name: receiverName },
    drawn: signature ? readDrawn(signature) : undefined,
  }
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')
  const issuedAt = new Date()
  const series = { officeId, kind: 'original_return' } as const
  const paperNumber = await numberPaper(on, series, issuedAt)
  const bytes = await drawPaper({
    ...{ size: 'A5', title: 'Tanda terima dokumen asli', number: paperNumber, issuedAt },
    letterhead: letterheadOf(office),
    pages: [
      [
        {
          kind: 'facts',
          rows: [
            { label: 'Dokumen', value: originalLabel(type) },
            { label: 'Atas nama', value: name },
            { label: 'Layanan', value: `${variants[variant].label} · berkas ${number}` },
            { label: 'Diterima oleh', value: receiverName },
            { label: 'Waktu', value: formatMoment(issuedAt) },
          ],
        },
        { kind: 'paragraph', text: 'Dokumen asli di atas sudah saya terima kembali.' },
        {
          kind: 'signatures',
          places: [await signedPlace(receiver), { role: 'Yang menyerahkan', name: signatoryLine(actor) }],
        },
      ],
    ],
  })
  const paper = await keepPaper(on, {
    ...{ ...series, applicationId, bytes, staffId: actor.id },
    number: paperNumber,
  })
  await sealSignatures(on, actor, paper, [receiver])
  return paper.id
}
