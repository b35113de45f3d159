import { type Source, sourceInWords } from '@/lib/domain/filing'
import { type PaperFormKind, paperFormKinds } from '@/lib/domain/paper-form'
import { type Eligibility, eligibilityLabels } from '@/lib/domain/service'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { CaseFacts } from './case-facts'

type More = {
  number: string
  hasReceipt: boolean
  villageCode: string | null
  eligibility: Eligibility | null
  source: Source
  handedInAt: Date | null
  maskedFamilyCardNumber: string | null
  written: readonly { kind: PaperFormKind; number: string; receivedAt: Date | null; usedAt: Date | null }[]
}

/** The rest of what is known of a case, below what decides it. `receiptToken` opens the slip, for whoever prints it. */
export function CaseMore({ more, receiptToken }: { more: More; receiptToken?: string }) {
  const { eligibility, handedInAt } = more
  return (
    <section aria-labelledby="data" className="grid gap-2">
      <h2 id="data" className="text-bagian font-bold">
        Data permohonan
      </h2>
      <CaseFacts
        facts={[
          { label: 'Alamat', value: more.villageCode ? placeOf(more.villageCode) : MISSING },
          {
            label: 'Nomor KK',
            value: <span className="angka">{more.maskedFamilyCardNumber ?? MISSING}</span>,
          },
          ...(eligibility ? [{ label: 'Syarat usia', value: eligibilityLabels[eligibility] }] : []),
          { label: 'Masuk lewat', value: sourceInWords(more.source) },
          ...(handedInAt ? [{ label: 'Diterima', value: formatMoment(handedInAt) }] : []),
          ...more.written.map(({ kind, number, receivedAt, usedAt }) => ({
            label: paperFormKinds[kind].label,
            value: `${number}, ditulis ${momentOr(receivedAt)}, diketik ${momentOr(usedAt)}`,
          })),
        ]}
      />
      {more.hasReceipt ? (
        <p>
          <a href={routes.handover(more.number)} className="inline-flex min-h-9 items-center">
            Lihat penyerahan dan bukti penerimaan
          </a>
        </p>
      ) : null}
      {receiptToken ? (
        <p>
          <a
            href={routes.receipt(receiptToken)}
            data-perintah=""
            className="inline-flex min-h-9 items-center"
          >
            Cetak bukti kirim
          </a>
        </p>
      ) : null}
    </section>
  )
}

const MISSING = 'Belum diisi'

const momentOr = (moment: Date | null) => (moment ? formatMoment(moment) : MISSING)

function placeOf(code: string): string {
  const village = villageOf(code)
  return village ? `${villageLabel(village)}, Kecamatan ${village.districtName}` : code
}
