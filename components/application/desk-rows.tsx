import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { sourceLabel } from '@/lib/domain/filing'
import { printTurns } from '@/lib/domain/print-queue'
import { variants } from '@/lib/domain/service'
import { inTab, type State, workflow } from '@/lib/domain/workflow'
import { formatDuration } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import type { DeskRow } from './desk-row'
import { RowTime } from './row-time'
import { StateBadge } from './state-badge'

/** The rows of a queue. Each opens its case in one answer of the server; nothing is opened ahead, because every opening is written down. */
export function DeskRows({
  rows,
  open,
  now,
  chosen,
  withOffice,
}: {
  rows: readonly DeskRow[]
  open: string | undefined
  /** The tab they stand in, which stays while one goes through them. */
  chosen?: State
  now: Date
  withOffice: boolean
}) {
  const at = rows.findIndex(({ number }) => number === open)
  return (
    <ul aria-label="Antrean meja">
      {rows.map((row, index) => (
        <li key={row.number} className="[contain-intrinsic-size:auto_4rem] [content-visibility:auto]">
          <Row
            row={row}
            away={at < 0 ? undefined : index - at}
            now={now}
            tab={chosen && inTab(chosen)}
            withOffice={withOffice}
          />
        </li>
      ))}
    </ul>
  )
}

/** What whoever looks down the queue must know of a case first: that an outage holds it, that it came back, else where it is. */
function RowBadge({ row: { isHeld, returned, state } }: { row: DeskRow }) {
  if (isHeld)
    return (
      <Badge tone="tunggu" shape="pause">
        Tertahan
      </Badge>
    )
  if (returned)
    return (
      <Badge tone="perlu" shape="triangle">
        {returned.by === 'citizen' ? 'Perbaikan' : 'Dikembalikan'}
      </Badge>
    )
  return <StateBadge state={state} audience="staff" isReturned={workflow[state].holder === 'applicant'} />
}

/** The keys for the case before and the case after the open one. */
const shortcuts: Record<number, string> = { [-1]: 'j', 1: 'k' }

function Row({
  row,
  away = Number.NaN,
  now,
  tab,
  withOffice,
}: {
  row: DeskRow
  /** How many places after the open one. */
  away: number | undefined
  now: Date
  tab: string | undefined
  withOffice: boolean
}) {
  const look = away === 0 ? 'border-l-pita bg-pilih' : 'border-l-transparent bg-permukaan'
  return (
    <Link
      href={routes.application(row.number, tab)}
      prefetch={false}
      aria-current={away === 0 ? 'page' : undefined}
      data-tombol={shortcuts[away]}
      className={`grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5 border-b border-l-4 border-b-garis px-3 py-2 text-teks no-underline hover:bg-pilih ${look}`}
    >
      <span className="font-bold">{row.name}</span>
      <span className="angka text-right text-kecil">
        {formatDuration(now.getTime() - row.stateSince.getTime())}
      </span>
      <span className="text-kecil text-teks-2">
        {variants[row.variant].label} · {withOffice ? row.officeName : sourceLabel(row.source)}
      </span>
      <RowBadge row={row} />
      {row.returned?.by === 'staff' ? (
        <span className="col-span-2 text-kecil wrap-anywhere">{row.returned.reason}</span>
      ) : null}
      {row.turn ? <span className="col-span-2 text-kecil font-bold">{printTurns[row.turn]}</span> : null}
      {row.clock ? (
        <span className="col-span-2">
          <RowTime time={row.clock} />
        </span>
      ) : null}
    </Link>
  )
}
