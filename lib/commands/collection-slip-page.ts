import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { momentOf } from '@/lib/domain/office-hours'
import { groupCode } from '@/lib/domain/receipt-code'
import { type Variant, variants } from '@/lib/domain/service'
import { publicAddress } from '@/lib/env'
import { formatDay, formatMoment } from '@/lib/format/date'
import { maskPhone } from '@/lib/format/mask'
import type { PaperBlock } from '@/lib/integrations/official-paper/paper'
import { verificationCode } from '@/lib/keys/proofs'
import { routes } from '@/lib/routes'

type Held = {
  holdId: string
  name: string | null
  phone: string
  variant: Variant
  receiptCode: string
  /** What is out of order, as citizens are told. */
  words: string
}

/** What one collection slip says: from which day, where we call, whose it is, how to check it, and who gave it. The phone number stays masked: paper is lost. */
export function collectionSlipPage(
  actor: StaffActor,
  { holdId, name, phone, variant, receiptCode, words }: Held,
  { from, now }: { from: string; now: Date },
): PaperBlock[] {
  const code = verificationCode('collection', holdId)
  const address = publicAddress() + routes.verifiedSlip(code)
  const day = formatDay(momentOf(from, '12:00'))
  return [
    {
      kind: 'paragraph',
      text: `KTP-el dapat diambil mulai ${day}, kami hubungi di ${maskPhone(phone)}.`,
      weight: 'strong',
    },
    { kind: 'paragraph', text: `${words} Berkas sudah kami terima. Anda tidak perlu menunggu di sini.` },
    {
      kind: 'facts',
      rows: [
        { label: 'Nama', value: name ?? '' },
        { label: 'Layanan', value: variants[variant].label },
        { label: 'Kode berkas', value: groupCode(receiptCode) },
      ],
    },
    {
      kind: 'qr',
      content: address,
      alt: 'Kode QR untuk mengecek keaslian surat ini',
      words: [
        'Cek keaslian surat ini',
        withoutScheme(publicAddress() + routes.verifySlip()),
        groupCode(code),
      ],
    },
    {
      kind: 'paragraph',
      text: 'Bawa surat ini dan KK asli saat mengambil. Layanan ini tidak dipungut biaya.',
      weight: 'small',
    },
    { kind: 'signatures', places: [{ role: formatMoment(now), name: signatoryLine(actor) }] },
  ]
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')
