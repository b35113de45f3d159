import type { Office } from '@/components/layout/office'
import { SummaryList } from '@/components/ui/summary-list'

/** How long where one is served at the counter, how much, when and where, before one sets out. */
export function CheckFacts({ office, minutes }: { office: Office; minutes?: number }) {
  return (
    <SummaryList
      rows={[
        ...(minutes ? [{ label: 'Waktu', value: `± ${minutes} menit di loket` }] : []),
        { label: 'Biaya', value: <b>Tidak dipungut biaya</b> },
        { label: 'Jam layanan', value: office.hours },
        { label: 'Tempat', value: `Kecamatan ${office.name}, ${office.address}` },
        { label: 'Telepon', value: <span className="angka">{office.phone}</span> },
      ]}
    />
  )
}
