import { Figure } from '@/components/report/figure'
import { Badge } from '@/components/ui/badge'
import type { FormAction } from '@/lib/domain/form-state'
import { type SupplyKind, supplyKinds } from '@/lib/domain/supply'
import { formatCount } from '@/lib/format/number'
import { WarningForm } from './warning-form'

/** How much is left of one supply, whether that is little, and from when on it is. */
export function SupplyLevel({
  supply: { kind, left, warnAt, isLow },
  action,
  press,
}: {
  supply: { kind: SupplyKind; left: number; warnAt: number; isLow: boolean }
  action: FormAction
  press: string
}) {
  return (
    <section
      aria-label={supplyKinds[kind].label}
      className="grid content-start gap-2 rounded-sudut border border-garis bg-permukaan px-4 pt-3"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Figure value={formatCount(left)} label={supplyKinds[kind].label}>
          {supplyKinds[kind].remains}
        </Figure>
        {left === 0 ? (
          <Badge tone="galat" shape="cross">
            Habis
          </Badge>
        ) : isLow ? (
          <Badge tone="perlu" shape="triangle">
            Menipis
          </Badge>
        ) : (
          <Badge tone="siap" shape="check">
            Cukup
          </Badge>
        )}
      </div>
      <WarningForm kind={kind} warnAt={warnAt} action={action} press={press} />
    </section>
  )
}
