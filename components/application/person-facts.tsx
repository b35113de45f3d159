import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { type NikWarning, nikWarnings } from '@/lib/domain/nik'
import { groupCode } from '@/lib/domain/receipt-code'
import { type Variant, variants } from '@/lib/domain/service'
import { ticketLabel } from '@/lib/domain/ticket'
import { formatPhone } from '@/lib/format/mask'
import { CaseFacts } from './case-facts'

type Person = {
  variant: Variant
  number: string
  receiptCode: string
  phone: string
  nikWarnings: readonly NikWarning[]
  /** The queue number they hold today. */
  ticketNumber: number | undefined
  /** The kecamatan, for whoever serves several. */
  officeName: string | undefined
}

/** What they came for, under which numbers, and how to reach them. `nik` shows the masked number and the way to see it. */
export function PersonFacts({ person, nik }: { person: Person; nik: ReactNode }) {
  const { variant, number, receiptCode, phone, ticketNumber, officeName } = person
  return (
    <div className="grid gap-2">
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
