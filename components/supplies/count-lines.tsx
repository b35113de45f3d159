import { type SupplyKind, supplyKinds } from '@/lib/domain/supply'
import { formatCount } from '@/lib/format/number'

/** What was found of each supply, beside what the ledger said. */
export function CountLines({
  lines,
}: {
  lines: readonly { kind: SupplyKind; found: number; expected: number }[]
}) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
      {lines.map(({ kind, found, expected }) => (
        <div key={kind} className="contents">
          <dt>{supplyKinds[kind].label}</dt>
          <dd className="text-right">
            <b className="angka">{formatCount(found)}</b>
            {found === expected ? (
              ' sesuai buku'
            ) : (
              <b>
                , di buku {formatCount(expected)}: {found < expected ? 'kurang' : 'lebih'}{' '}
                {formatCount(Math.abs(found - expected))}
              </b>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
