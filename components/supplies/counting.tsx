import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { SectionTitle } from '@/components/ui/page-title'
import type { FormAction } from '@/lib/domain/form-state'
import { type CountState, countStates, type SupplyKind } from '@/lib/domain/supply'
import { formatMoment } from '@/lib/format/date'
import { CountForm } from './count-form'
import { CountLines } from './count-lines'
import { SettleCount } from './settle-count'

type Count = {
  id: string
  isOwn: boolean
  state: CountState
  reason: string | null
  countedByName: string
  countedAt: Date
  settledByName: string | null
  settledAt: Date | null
  objection: string | null
  lines: readonly { kind: SupplyKind; found: number; expected: number }[]
}

/** The closing count: one counts, another one says whether it is so. Both see what waits. */
export function Counting({
  kinds,
  open,
  press,
  count,
  settle,
}: {
  kinds: readonly SupplyKind[]
  open: Count | undefined
  press: string
  count: FormAction
  settle: FormAction
}) {
  return (
    <section aria-labelledby="hitung" className="grid content-start gap-3">
      <SectionTitle id="hitung">Hitung penutupan</SectionTitle>
      {open ? (
        <Card>
          <div className="grid gap-3">
            <p>
              <Badge tone="tunggu" shape="pause">
                {countStates.open}
              </Badge>
            </p>
            <p>
              Dihitung {open.countedByName}, {formatMoment(open.countedAt)}
            </p>
            <CountLines lines={open.lines} />
            {open.reason ? <p>Sebab: {open.reason}</p> : null}
            <SettleCount isOwn={open.isOwn} countId={open.id} press={press} settle={settle} />
          </div>
        </Card>
      ) : (
        <>
          <p className="text-teks-2">Hitung yang ada di lemari. Orang kedua lalu memutuskannya.</p>
          <CountForm kinds={kinds} action={count} press={press} />
        </>
      )}
    </section>
  )
}

/** What became of the last counts; nothing where there were none. */
export function PastCounts({ counts }: { counts: readonly Count[] }) {
  if (counts.length === 0) return null
  return (
    <section aria-labelledby="hitungan-lalu" className="grid gap-2">
      <SectionTitle id="hitungan-lalu">Hitungan yang lalu</SectionTitle>
      <ul className="grid gap-2">
        {counts.map(count => (
          <li key={count.id} className="border-b border-garis pb-2">
            <p>
              <b>{countStates[count.state]}</b> · {formatMoment(count.countedAt)} · {count.countedByName}
              {count.settledByName && count.state !== 'withdrawn' ? ` dan ${count.settledByName}` : ''}
            </p>
            <CountLines lines={count.lines} />
            {count.reason ? <p className="text-teks-2">Sebab: {count.reason}</p> : null}
            {count.objection ? <p className="text-teks-2">Keberatan: {count.objection}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
