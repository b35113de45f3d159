import 'server-only'
import type { Connection } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import * as slips from '@/db/repositories/slips'
import type { StaffActor } from '@/lib/domain/actor'
import type { KeptHandover } from '@/lib/domain/handover-seal'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { drawSignature } from '@/lib/integrations/signature-picture'
import { verificationCode, verificationIndex } from '@/lib/keys/proofs'
import { handoverReceiptPage } from './handover-receipt-page'
import { keepPaper, numberPaper } from './keep-paper'

/** Makes the bukti penerimaan of a handover: numbered, with its kode cek, kept as it is; the seal goes into the trace. A step of the handover's transaction; call it last. */
export async function giveReceipt(
  on: Connection,
  actor: StaffActor,
  application: Filed,
  { handover, signature }: { handover: KeptHandover; signature: Buffer },
) {
  const { officeId, id: applicationId } = application
  const issuedAt = handover.handedOverAt
  await slips.issue(on, {
    ...{ officeId, applicationId, kind: 'handover', issuedAt },
    codeIndex: verificationIndex(verificationCode('handover', handover.id)),
  })
  await audit.trace(on, {
    ...{ officeId, staffId: actor.id, subjectId: applicationId },
    act: 'handover_sealed',
    detail: handover.seal.toString('hex'),
  })

  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')
  const series = { officeId, kind: 'handover_receipt' } as const
  const number = await numberPaper(on, series, issuedAt)
  const picture = handover.signatureKind === 'drawn' ? await drawSignature(signature) : undefined
  const bytes = await drawPaper({
    ...{ size: 'A5', title: 'Bukti penerimaan KTP-el', number, issuedAt },
    letterhead: letterheadOf(office),
    pages: [handoverReceiptPage(actor, application, { handover, picture })],
  })
  await keepPaper(on, { ...series, applicationId, bytes, staffId: actor.id, number })
}
