import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { type NikWarning, nikWarnings } from '@/lib/domain/nik'
import { groupCode } from '@/lib/domain/receipt-code'
import { type Variant, variants } from '@/lib/domain/service'
import { ticketLabel } from '@/lib/domain/ticket'
import { type State, workflow } from '@/lib/domain/workflow'
import { formatPhone } from '@/lib/format/mask'
import { CaseFacts } from './case-facts'
import { StateBadge } from './state-badge'

export type CasePerson = {
  name: string
  variant: Variant
  state: State
  number: string
  receiptCode: string
  phone: string
  nikWarnings: readonly NikWarning[]
  /** The queue number they hold today. */
  ticketNumber: number | undefined
  /** The kecamatan, for whoever serves several. */
  officeName: string | undefined
}

/** Who it is, where it stands, how its time stands, and how to reach them. `nik` shows the masked number and the way to see it. */
export function CaseHeader({
  person,
  time,
  nik,
  level = 1,
}: {
  person: CasePerson
  time: ReactNode
  nik: ReactNode
  /** 2 where the page has a heading of its own. */
  level?: 1 | 2
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const { name, variant, state, number, receiptCode, phone, ticketNumber, officeName } = person
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Heading className="text-judul font-bold">{name}</Heading>
        <StateBadge state={state} audience="staff" isReturned={workflow[state].holder === 'applicant'} />
      </div>
      {time}
      <CaseFacts
        facts={[
          ...(officeName ? [{ label: 'Kecamatan', value: officeName }] : []),
          { label: 'Layanan', value: variants[variant].label },
          { label: 'Nomor', value: <Code value={number} /> },
          { label: 'Kode berkas', value: <Code value={groupCode(receiptCode)} /> },
          ...(ticketNumber ? [{ label: 'Antrean', value: ticketLabel(ticketNumber) }] : []),
          { label: 'NIK', value: nik },
          { label: 'Nomor HP', value: <span className="angka">{formatPhone(phone)}</span> },
        ]}
      />
      {person.nikWarnings.map(warning => (
        <p key={warning} className="rounded-sudut bg-perlu px-3 py-1.5 text-kecil text-perlu-teks">
          {nikWarnings[warning]}
        </p>
      ))}
    </div>
  )
}
