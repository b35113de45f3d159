import { Badge } from '@/components/ui/badge'
import { Code } from '@/components/ui/code'
import { type Source, sourceLabel } from '@/lib/domain/filing'
import { type Variant, variants } from '@/lib/domain/service'
import { type State, workflow } from '@/lib/domain/workflow'
import { formatDuration } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { StateBadge } from './state-badge'

export type DeskRow = {
  number: string
  name: string
  variant: Variant
  state: State
  stateSince: Date
  isRepair: boolean
  source: Source
  officeName: string
}

/** What waits, oldest first; each row opens its case. `withOffice` names the kecamatan, for whoever serves several. */
export function DeskList({
  rows,
  now,
  withOffice,
}: {
  rows: readonly DeskRow[]
  now: Date
  withOffice: boolean
}) {
  return (
    <ul className="overflow-hidden rounded-sudut border border-garis bg-permukaan">
      {rows.map(row => (
        <li key={row.number} className="border-b border-garis last:border-b-0">
          <a
            href={routes.application(row.number)}
            className="grid min-h-14 gap-x-4 gap-y-1 px-4 py-2 text-teks no-underline hover:bg-pilih sm:grid-cols-[minmax(0,1fr)_13rem_11rem] sm:items-center"
          >
            <span className="min-w-0">
              <span className="block truncate text-bagian font-bold">{row.name}</span>
              <span className="block text-kecil text-teks-2">
                {variants[row.variant].label}
                {withOffice ? ` · Kecamatan ${row.officeName}` : ''}
              </span>
            </span>
            <span className="text-kecil text-teks-2">
              <Code value={row.number} /> · {sourceLabel(row.source)}
              <span className="block">
                menunggu {formatDuration(now.getTime() - row.stateSince.getTime())}
              </span>
            </span>
            <span className="flex flex-wrap gap-1.5 sm:justify-end">
              {row.isRepair ? (
                <Badge tone="perlu" shape="triangle">
                  Perbaikan
                </Badge>
              ) : null}
              <StateBadge
                state={row.state}
                audience="staff"
                isReturned={workflow[row.state].holder === 'applicant'}
              />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
