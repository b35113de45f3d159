import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { SectionTitle } from '@/components/ui/page-title'
import type { FormAction } from '@/lib/domain/form-state'
import { type CountState, countStates, type SupplyKind } from '@/lib/domain/supply'
import { formatMoment } from '@/lib/format/date'
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

/** A count that waits: both see it, and one of them may settle it. */
export function OpenCount({ count, press, settle }: { count: Count; press: string; settle: FormAction }) {
  return (
    <section aria-labelledby="hitungan" className="grid gap-3">
      <SectionTitle id="hitungan">Hitung penutupan</SectionTitle>
      <Card>
        <div className="grid gap-3">
          <div>
            <Badge tone="tunggu" shape="pause">
              {countStates[count.state]}
            </Badge>
            <p className="mt-1">
              Dihitung {count.countedByName}, {formatMoment(count.countedAt)}
            </p>
          </div>
          <CountLines lines={count.lines} />
          {count.reason ? <p>Sebab: {count.reason}</p> : null}
          <SettleCount isOwn={count.isOwn} countId={count.id} press={press} settle={settle} />
        </div>
      </Card>
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
