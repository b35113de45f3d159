import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import { Table } from '@/components/ui/table'
import type { Tone } from '@/components/ui/tone'
import { ROW_OUTCOMES, type RowOutcome, rowOutcomes } from '@/lib/domain/reconciliation'
import { type RecordStatus, recordStatuses } from '@/lib/domain/record-status'
import { type LineFault, lineFaults } from '@/lib/domain/regency-list'
import { routes } from '@/lib/routes'

type Row = {
  line: number
  reference?: string
  maskedNik?: string
  status: RecordStatus
  outcome: RowOutcome
  found?: { number: string; name: string; officeName: string; recordStatus: RecordStatus | null }
}
type List = { rows: readonly Row[]; unread: readonly { line: number; fault: LineFault }[] }

/** What a list of the regency would write, and why the rest is left out: counts, then every line with its number. */
export function ListOutcome({ list: { rows, unread }, withOffice }: { list: List; withOffice: boolean }) {
  const groups = ROW_OUTCOMES.map(outcome => ({
    outcome,
    lines: rows.filter(row => row.outcome === outcome),
  })).filter(({ lines }) => lines.length > 0)
  return (
    <>
      {groups.map(({ outcome, lines }) => (
        <section key={outcome} aria-labelledby={outcome} className="grid gap-2">
          <h2 id={outcome} className="flex items-center gap-2 text-bagian font-bold">
            <Badge {...looks[outcome]}>{rowOutcomes[outcome].label}</Badge>
            <span className="angka">{lines.length}</span>
          </h2>
          <p className="text-teks-2">{rowOutcomes[outcome].means}</p>
          <Lines caption={rowOutcomes[outcome].label} lines={lines} withOffice={withOffice} />
        </section>
      ))}
      {unread.length > 0 ? <Unread lines={unread} /> : null}
    </>
  )
}

/** The lines of one fate. What none of them says has no column. */
function Lines({
  caption,
  lines,
  withOffice,
}: {
  caption: string
  lines: readonly Row[]
  withOffice: boolean
}) {
  const columns = columnsOf(withOffice).filter(({ isSaid }) => lines.some(isSaid))
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      columns={[{ label: 'Baris' }, ...columns.map(({ label }) => ({ label }))]}
      rows={lines.map(line => ({
        key: String(line.line),
        cells: [lineName(line.line), ...columns.map(({ says }) => says(line) ?? '–')],
      }))}
    />
  )
}

/** A line by its number; where no column says what the number is, with that word. */
const lineName = (line: number) => (
  <>
    <span className="sm:hidden">Baris </span>
    {line}
  </>
)

type Column = { label: string; isSaid: (row: Row) => boolean; says: (row: Row) => ReactNode }

const columnsOf = (withOffice: boolean): readonly Column[] => [
  {
    label: 'Rujukan',
    isSaid: ({ reference }) => reference !== undefined,
    says: ({ reference }) => reference,
  },
  {
    label: 'NIK',
    isSaid: ({ maskedNik }) => maskedNik !== undefined,
    says: ({ maskedNik }) =>
      maskedNik ? (
        <span key="nik" className="angka whitespace-nowrap">
          {maskedNik}
        </span>
      ) : undefined,
  },
  {
    label: 'Berkas',
    isSaid: ({ found }) => found !== undefined,
    says: ({ found }) =>
      found ? (
        <a key="berkas" href={routes.application(found.number)} className="inline-block py-1.5">
          {found.name}
          {withOffice ? ` · ${found.officeName}` : ''}
        </a>
      ) : undefined,
  },
  {
    label: 'Tercatat',
    isSaid: ({ found }) => found !== undefined,
    says: ({ found }) => (found?.recordStatus ? recordStatuses[found.recordStatus].label : undefined),
  },
  { label: 'Di daftar', isSaid: () => true, says: ({ status }) => recordStatuses[status].label },
]

function Unread({ lines }: { lines: List['unread'] }) {
  return (
    <section aria-labelledby="tidak-terbaca" className="grid gap-2">
      <h2 id="tidak-terbaca" className="flex items-center gap-2 text-bagian font-bold">
        <Badge tone="galat" shape="cross">
          Tidak terbaca
        </Badge>
        <span className="angka">{lines.length}</span>
      </h2>
      <Table
        caption="Baris yang tidak terbaca"
        captionHidden
        stacks
        columns={[{ label: 'Baris' }, { label: 'Yang perlu diperbaiki' }]}
        rows={lines.map(({ line, fault }) => ({
          key: String(line),
          cells: [lineName(line), lineFaults[fault]],
        }))}
      />
    </section>
  )
}

const looks: Record<RowOutcome, { shape: Shape; tone: Tone }> = {
  matched: { shape: 'check', tone: 'siap' },
  conflicting: { shape: 'triangle', tone: 'perlu' },
  ambiguous: { shape: 'triangle', tone: 'perlu' },
  older: { shape: 'pause', tone: 'netral' },
  duplicate: { shape: 'half', tone: 'netral' },
  unchanged: { shape: 'circle', tone: 'netral' },
  foreign: { shape: 'dashed-circle', tone: 'netral' },
  unknown: { shape: 'dashed-circle', tone: 'tunggu' },
}
