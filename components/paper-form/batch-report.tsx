import { EmptyState } from '@/components/ui/empty-state'
import { StatusShape } from '@/components/ui/status-shape'
import { Table } from '@/components/ui/table'
import { Whole } from '@/components/ui/whole'
import { type PaperFormKind, paperFormKinds } from '@/lib/domain/paper-form'
import { formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'

type Batch = {
  id: string
  kind: PaperFormKind
  paperId: string
  printedAt: Date
  printedBy: string
  first: string
  last: string
  printed: number
  used: number
  spoiled: number
  missing: readonly string[]
  left: number
}

/** Every batch of blank forms with what became of its numbers; those nobody answers for are named. */
export function BatchReport({ batches }: { batches: readonly Batch[] }) {
  if (batches.length === 0)
    return <EmptyState>Belum ada formulir yang dicetak. Cetak sebelum listrik padam.</EmptyState>
  return (
    <Table
      caption="Nomor yang dicetak"
      captionHidden
      stacks
      columns={[
        { label: 'Cetakan' },
        { label: 'Belum kembali' },
        { label: 'Dicetak', numeric: true },
        { label: 'Dipakai', numeric: true },
        { label: 'Tidak terpakai', numeric: true },
        { label: 'Sisa', numeric: true },
      ]}
      rows={batches.map(batch => ({
        key: batch.id,
        cells: [
          <Printed key="cetakan" batch={batch} />,
          <Missing key="belum" numbers={batch.missing} />,
          String(batch.printed),
          String(batch.used),
          String(batch.spoiled),
          String(batch.left),
        ],
      }))}
    />
  )
}

const Printed = ({ batch: { kind, first, last, paperId, printedAt, printedBy } }: { batch: Batch }) => (
  <span className="grid gap-0.5 font-normal">
    <a
      href={routes.officialPaper(paperId)}
      className="angka inline-block min-h-6 font-bold whitespace-nowrap"
    >
      {first} – {last}
    </a>
    <span className="text-kecil text-teks-2">
      {paperFormKinds[kind].label} · {formatMoment(printedAt)} · {printedBy}
    </span>
  </span>
)

const Missing = ({ numbers }: { numbers: readonly string[] }) =>
  numbers.length === 0 ? (
    <span className="text-teks-2">Tidak ada</span>
  ) : (
    <span className="inline-flex items-baseline gap-2">
      <StatusShape shape="triangle" />
      <span className="angka">
        <b>{numbers.length} nomor:</b>
        <Whole>{` ${numbers.join(', ')}`}</Whole>
      </span>
    </span>
  )
