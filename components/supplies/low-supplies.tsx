import { StatusShape } from '@/components/ui/status-shape'
import { leftInWords, type SupplyKind } from '@/lib/domain/supply'

/** One quiet line about what will soon be used up; nothing while there is enough. */
export function LowSupplies({
  low,
  href,
}: {
  low: readonly { kind: SupplyKind; left: number }[]
  href: string
}) {
  if (low.length === 0) return null
  return (
    <p className="flex gap-2 border-b border-garis bg-tunggu px-3 py-2 text-kecil text-tunggu-teks">
      <StatusShape shape="pause" className="mt-[0.3em]" />
      <span>
        Tinggal {leftInWords(low)}.{' '}
        <a href={href} className="font-bold text-inherit">
          Lihat persediaan
        </a>
      </span>
    </p>
  )
}
