import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { type NikWarning, nikWarnings } from '@/lib/domain/nik'
import { type Eligibility, eligibilityLabels } from '@/lib/domain/service'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { formatPhone, groupDigits } from '@/lib/format/mask'

type Answers = {
  eligibility: Eligibility | null
  name: string
  phone: string
  nik: string
  familyCardNumber: string
  villageCode: string
  nikWarnings: readonly NikWarning[]
}

/** What a citizen typed into their own draft, to be read once more, with what is unusual about it. */
export function AnswerSummary({
  draft,
  changeHref,
  phoneHref,
}: {
  draft: Answers
  changeHref: string
  phoneHref: string
}) {
  const village = villageOf(draft.villageCode)
  const rows = [
    ...(draft.eligibility ? [{ label: 'Keadaan Anda', value: eligibilityLabels[draft.eligibility] }] : []),
    { label: 'Nama lengkap', value: draft.name },
    { label: 'Nomor HP', value: <Digits>{formatPhone(draft.phone)}</Digits>, changeHref: phoneHref },
    { label: 'NIK', value: <Digits>{groupDigits(draft.nik)}</Digits> },
    { label: 'Nomor Kartu Keluarga', value: <Digits>{groupDigits(draft.familyCardNumber)}</Digits> },
    { label: 'Desa atau kelurahan', value: village ? villageLabel(village) : draft.villageCode },
  ]
  return (
    <>
      <SummaryList rows={rows.map(row => ({ changeHref, ...row }))} />
      {draft.nikWarnings.length > 0 ? (
        <Notice kind="perlu-tindakan" title="Periksa NIK sekali lagi">
          {draft.nikWarnings.map(warning => (
            <p key={warning}>{nikWarnings[warning]}</p>
          ))}
          <p>Bila memang begitu di Kartu Keluarga, Anda tetap boleh mengirim.</p>
        </Notice>
      ) : null}
    </>
  )
}

const Digits = ({ children }: { children: string }) => <span className="angka">{children}</span>
