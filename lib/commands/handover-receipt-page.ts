import 'server-only'
import type { Filed } from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { receiverRelations, signatureKinds } from '@/lib/domain/handover'
import type { KeptHandover } from '@/lib/domain/handover-seal'
import { groupCode } from '@/lib/domain/receipt-code'
import { variants } from '@/lib/domain/service'
import { publicAddress } from '@/lib/env'
import { formatMoment } from '@/lib/format/date'
import type { PaperBlock } from '@/lib/integrations/official-paper/paper'
import { verificationCode } from '@/lib/keys/proofs'
import { routes } from '@/lib/routes'

/** What a bukti penerimaan says: whose card, who took it and how they signed, the seal, how to check it, and who gave it. No NIK: paper is lost. */
export function handoverReceiptPage(
  actor: StaffActor,
  { name, variant, number }: Filed,
  { handover, picture }: { handover: KeptHandover; picture?: Buffer },
): PaperBlock[] {
  const { receiverName, relation, receiverTie, signatureKind, witnessName, handedOverAt, seal } = handover
  const mandate = mandateWords(handover)
  const code = verificationCode('handover', handover.id)
  return [
    {
      kind: 'facts',
      rows: [
        { label: 'KTP-el atas nama', value: name },
        { label: 'Layanan', value: `${variants[variant].label} · berkas ${number}` },
        { label: 'Diterima oleh', value: receiverName },
        {
          label: 'Sebagai',
          value: receiverTie ? `${receiverRelations[relation]}: ${receiverTie}` : receiverRelations[relation],
        },
        ...(mandate ? [{ label: 'Surat kuasa', value: mandate }] : []),
        { label: 'Waktu', value: formatMoment(handedOverAt) },
        { label: 'Tanda terima', value: signatureKinds[signatureKind] },
        ...(witnessName ? [{ label: 'Saksi', value: witnessName }] : []),
        { label: 'Segel', value: seal.toString('hex').slice(0, SHOWN_SIGNS) },
      ],
    },
    ...(picture
      ? [{ kind: 'picture' as const, content: picture, alt: `Tanda tangan ${receiverName}`, ...PICTURE }]
      : []),
    {
      kind: 'qr',
      content: publicAddress() + routes.verifiedSlip(code),
      alt: 'Kode QR untuk mengecek keaslian bukti ini',
      words: [
        'Cek keaslian bukti ini',
        (publicAddress() + routes.verifySlip()).replace(/^https?:\/\//, ''),
        groupCode(code),
      ],
    },
    { kind: 'signatures', places: [{ role: 'Yang menyerahkan', name: signatoryLine(actor) }] },
  ]
}

/** How the office keeps the surat kuasa of a proxy; undefined where there is none. */
function mandateWords({ mandateSha256, mandatePlace }: KeptHandover): string | undefined {
  const photo = mandateSha256 && `foto ${mandateSha256.toString('hex').slice(0, SHOWN_SIGNS)}`
  const paper = mandatePlace && `kertas di ${mandatePlace}`
  const kept = [photo, paper].filter(Boolean).join(', ')
  return kept ? `F-1.07, ${kept}` : undefined
}

/** Enough of a seal to compare by eye. */
const SHOWN_SIGNS = 16
/** A drawn signature on A5, in points. */
const PICTURE = { width: 140, height: 50 }
