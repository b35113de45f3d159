import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { type RecordStatus, recordMover, recordMovers } from '@/lib/domain/record-status'
import { type Variant, variants } from '@/lib/domain/service'
import { type ReturnReason, returnReasons } from '@/lib/domain/siak-ledger'
import { type State, workflow } from '@/lib/domain/workflow'
import { formatDate, formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { RecordStatusBadge } from './record-status-badge'

export type LedgerRow = {
  id: string
  number: string
  name: string
  variant: Variant
  state: State
  siakReference: string | null
  recordStatus: RecordStatus | null
  recordStatusOn: string | null
  sent: { staffName: string | null; happenedAt: Date } | undefined
  timesSent: number
  returned: { returnReason: ReturnReason | null; reason: string | null; happenedAt: Date } | undefined
  waitedDays: number
  isLate: boolean
}

/** The rows of a SIAK ledger. `withReturn` shows why each came back. */
export function LedgerTable({
  caption,
  rows,
  withReturn,
}: {
  caption: string
  rows: readonly LedgerRow[]
  withReturn: boolean
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: 'Nama' },
        { label: 'Menunggu' },
        ...(withReturn ? [{ label: 'Dikembalikan' }] : []),
        { label: 'Status rekam' },
        { label: 'Rujukan SIAK' },
        { label: 'Dikirim' },
      ]}
      rows={rows.map(row => ({
        key: row.id,
        cells: [
          <span key="nama" className="grid min-w-36">
            <a href={routes.application(row.number)} className="inline-block py-1.5">
              {row.name}
            </a>
            <span className="text-kecil font-normal text-teks-2">
              {variants[row.variant].label} · {workflow[row.state].short}
            </span>
          </span>,
          <Waited key="menunggu" row={row} />,
          ...(withReturn ? [<Returned key="kembali" row={row} />] : []),
          <Record key="status" row={row} />,
          <span key="rujukan" className="whitespace-nowrap">
            {row.siakReference ?? 'Belum ada'}
          </span>,
          <Sent key="dikirim" row={row} />,
        ],
      }))}
    />
  )
}

function Sent({ row: { sent, timesSent } }: { row: LedgerRow }) {
  if (!sent) return 'Belum dikirim'
  return (
    <span className="grid sm:min-w-36">
      {formatMoment(sent.happenedAt)}
      <span className="text-kecil text-teks-2">
        {sent.staffName ?? ''}
        {timesSent > 1 ? (
          <>
            {' '}
            · <span className="utuh">kiriman ke-{timesSent}</span>
          </>
        ) : null}
      </span>
    </span>
  )
}

function Returned({ row: { returned } }: { row: LedgerRow }) {
  if (!returned) return null
  return (
    <span className="grid max-w-72 sm:min-w-48">
      <b>{returned.returnReason ? returnReasons[returned.returnReason] : 'Alasan lain'}</b>
      <span>{returned.reason}</span>
      <span className="text-kecil text-teks-2">{formatMoment(returned.happenedAt)}</span>
    </span>
  )
}

function Waited({ row: { waitedDays, isLate } }: { row: LedgerRow }) {
  const words = waitedDays === 0 ? 'Hari ini' : `${waitedDays} hari kerja`
  return (
    <span className="whitespace-nowrap">
      {isLate ? (
        <Badge tone="perlu" shape="triangle">
          {words}
        </Badge>
      ) : (
        words
      )}
    </span>
  )
}

function Record({ row: { state, recordStatus, recordStatusOn } }: { row: LedgerRow }) {
  if (!recordStatus || !recordStatusOn) return 'Belum dicatat'
  const mover = recordMover(recordStatus, state)
  return (
    <span className="grid justify-items-start sm:min-w-40">
      <RecordStatusBadge status={recordStatus} state={state} />
      <span className="text-kecil text-teks-2">
        {formatDate(new Date(recordStatusOn))}
        {mover ? ` · ${recordMovers[mover].toLowerCase()}` : ''}
      </span>
    </span>
  )
}
