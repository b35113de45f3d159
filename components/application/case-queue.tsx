import { variants } from '@/lib/domain/service'
import { workflow } from '@/lib/domain/workflow'
import { formatDuration } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import type { DeskRow } from './desk-list'
import { StateBadge } from './state-badge'

/** What else waits on the same desk, beside the case one works on. */
export function CaseQueue({ rows, number, now }: { rows: readonly DeskRow[]; number: string; now: Date }) {
  return (
    <nav aria-label="Antrean meja">
      <p className="flex min-h-11 items-center border-b border-garis px-3">
        <a href={routes.desk()}>Kembali ke meja</a>
      </p>
      <ul>
        {rows.map(row => (
          <li key={row.number}>
            <a
              href={routes.application(row.number)}
              aria-current={row.number === number ? 'page' : undefined}
              className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 border-b border-l-4 border-b-garis px-3 py-2 text-teks no-underline hover:bg-pilih ${row.number === number ? 'border-l-pita bg-pilih' : 'border-l-transparent bg-permukaan'}`}
            >
              <span className="truncate font-bold">{row.name}</span>
              <span className="angka text-right text-kecil">
                {formatDuration(now.getTime() - row.stateSince.getTime())}
              </span>
              <span className="truncate text-kecil text-teks-2">{variants[row.variant].label}</span>
              <StateBadge
                state={row.state}
                audience="staff"
                isReturned={workflow[row.state].holder === 'applicant'}
              />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
