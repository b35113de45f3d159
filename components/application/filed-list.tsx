import { useId } from 'react'
import { Code } from '@/components/ui/code'
import { SectionTitle } from '@/components/ui/page-title'
import { type Variant, variants } from '@/lib/domain/service'
import { type Clock, type State, workflow } from '@/lib/domain/workflow'
import { formatMoment } from '@/lib/format/date'
import { StateBadge } from './state-badge'

type FiledRow = {
  id: string
  shortName: string
  variant: Variant
  state: State
  codeTail: string
  since: Date
  /** The counter waits for the resident to come. */
  isAwaited?: boolean
  /** What the row's door is opened with; without it there is none. */
  token?: string
}

/** Applications an operator desa filed, in the citizen's words, with whose move it is and one door each. Nothing when there are none. */
export function FiledList({
  title,
  note,
  rows,
  door,
  to,
}: {
  title: string
  note?: string
  rows: readonly FiledRow[]
  door: string
  to: (token: string) => string
}) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <SectionTitle id={id}>{title}</SectionTitle>
      {note ? <p className="text-kecil text-teks-2">{note}</p> : null}
      <ul className="overflow-hidden rounded-sudut border border-garis bg-permukaan">
        {rows.map(({ token, ...row }) => (
          <li
            key={row.id}
            className="grid gap-x-4 gap-y-1 border-b border-garis px-4 py-2 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_14rem_11rem_8rem] sm:items-center"
          >
            <Facts row={row} />
            <span>
              {token ? (
                <a href={to(token)} className="inline-flex min-h-11 items-center">
                  {door}
                </a>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ row }: { row: FiledRow }) {
  const { clock, holder } = workflow[row.state]
  return (
    <>
      <span className="min-w-0">
        <span className="block text-bagian font-bold wrap-anywhere">{row.shortName}</span>
        <span className="block text-kecil text-teks-2">{variants[row.variant].label}</span>
      </span>
      <span className="text-kecil text-teks-2">
        Akhir kode <Code value={row.codeTail} />
        <span className="block">{formatMoment(row.since)}</span>
      </span>
      <span className="grid justify-items-start gap-1 text-kecil">
        <StateBadge state={row.state} audience="citizen" isReturned={holder === 'applicant'} />
        {clock ? <span>{turns[row.isAwaited ? 'citizen' : clock]}</span> : null}
      </span>
    </>
  )
}

const turns: Record<Clock, string> = {
  citizen: 'Giliran warga',
  office: 'Giliran kecamatan',
  regency: 'Giliran kabupaten',
}
