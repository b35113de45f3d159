import { StatusShape } from '@/components/ui/status-shape'
import { AFTER_REGENCY } from '@/lib/domain/siak-ledger'
import { leftInWords, type SupplyKind } from '@/lib/domain/supply'
import { inTab } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

type Scarce = {
  supplies: readonly { kind: SupplyKind; left: number }[]
  waiting: number
  inTurns: boolean
}

/** Above a queue while there is too little for all who wait to be printed: how much for how many, and how they are ordered. */
export function PrintOrder({ scarce: { supplies, waiting, inTurns } }: { scarce: Scarce }) {
  return (
    <div className="flex gap-2 border-b border-garis bg-tunggu px-3 py-2 text-kecil text-tunggu-teks">
      <StatusShape shape="pause" className="mt-[0.3em]" />
      <div className="grid gap-1">
        <p>
          Tinggal {leftInWords(supplies)} untuk {waiting} berkas.{' '}
          <a href={routes.supplies()} className="font-bold text-inherit">
            Lihat persediaan
          </a>
        </p>
        {inTurns ? (
          <p>
            Yang paling perlu ada di atas, sebabnya di barisnya. Berkas lain boleh dicetak dulu, dan itu
            tercatat.
          </p>
        ) : null}
        {waiting > 1 && !inTurns ? (
          <p>
            <a
              href={routes.desk(inTab(AFTER_REGENCY))}
              className="inline-flex min-h-6 items-center font-bold text-inherit"
            >
              Cetak menurut giliran
            </a>
          </p>
        ) : null}
      </div>
    </div>
  )
}
