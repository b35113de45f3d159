import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { Whole } from '@/components/ui/whole'
import {
  type SpoilReason,
  type SupplyChange,
  type SupplyKind,
  spoilReasons,
  supplyChanges,
  supplyKinds,
} from '@/lib/domain/supply'
import { formatDayMonth, formatTime } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { routes } from '@/lib/routes'

type Row = {
  id: number
  happenedAt: Date
  kind: SupplyKind
  change: SupplyChange
  quantity: number
  left: number
  applicationNumber: string | null
  deliveryNumber: string | null
  spoilReason: SpoilReason | null
  note: string | null
  staffName: string | null
}

/** Everything that came or went, newest first, with what was left after it. */
export function Ledger({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0)
    return <EmptyState>Buku ini masih kosong. Catat kiriman yang datang lebih dulu.</EmptyState>
  return (
    <Table
      caption="Buku persediaan"
      captionHidden
      stacks
      columns={[
        { label: 'Waktu' },
        { label: 'Persediaan' },
        { label: 'Perubahan' },
        { label: 'Jumlah', numeric: true },
        { label: 'Sisa', numeric: true },
        { label: 'Oleh' },
      ]}
      rows={rows.map(row => ({
        key: String(row.id),
        cells: [
          <span key="waktu" className="angka font-normal">
            <span className="whitespace-nowrap">{formatDayMonth(row.happenedAt)}</span>{' '}
            <span className="block text-kecil text-teks-2">{formatTime(row.happenedAt)}</span>
          </span>,
          supplyKinds[row.kind].label,
          <Why key="sebab" row={row} />,
          row.quantity > 0 ? `+${formatCount(row.quantity)}` : formatCount(row.quantity).replace('-', '−'),
          formatCount(row.left),
          row.staffName ?? '',
        ],
      }))}
    />
  )
}

function Why({ row }: { row: Row }) {
  const said = [
    row.deliveryNumber && `surat jalan ${row.deliveryNumber}`,
    row.spoilReason && spoilReasons[row.spoilReason].toLowerCase(),
    row.note,
  ].filter(Boolean)
  return (
    <>
      {supplyChanges[row.change]}
      {row.applicationNumber ? (
        <>
          {' '}
          <a href={routes.application(row.applicationNumber)} className="inline-block py-1 whitespace-nowrap">
            {row.applicationNumber}
          </a>
        </>
      ) : null}
      {said.length > 0 ? (
        <span className="block text-kecil text-teks-2">
          <Whole>{said.join(' · ')}</Whole>
        </span>
      ) : null}
    </>
  )
}
