import { CaseFacts } from '@/components/application/case-facts'
import type { FormAction } from '@/lib/domain/form-state'
import { type ReprintReason, reprintReasons } from '@/lib/domain/reprint'
import { formatMoment } from '@/lib/format/date'
import { ReprintForm } from './reprint-form'

type Reprint = {
  reason: ReprintReason
  note: string | null
  happenedAt: Date
  staffName: string
}

/** How often the card of a case was printed, and why the last time; with `reprint`, for whoever may print it once more. */
export function PrintingPanel({
  number,
  prints,
  last,
  press,
  reprint,
}: {
  number: string
  prints: number
  /** When it was printed again the last time. */
  last: Reprint | undefined
  press: string
  reprint?: FormAction
}) {
  if (prints === 0) return null
  return (
    <section aria-labelledby="pencetakan" className="grid gap-2">
      <h2 id="pencetakan" className="text-bagian font-bold">
        Pencetakan
      </h2>
      <CaseFacts
        facts={[{ label: 'Dicetak', value: `${prints} kali` }, ...(last ? reprintFacts(last) : [])]}
      />
      {reprint ? <ReprintForm action={reprint} number={number} prints={prints} press={press} /> : null}
    </section>
  )
}

const reprintFacts = ({ reason, note, happenedAt, staffName }: Reprint) => [
  { label: 'Cetak ulang', value: `${formatMoment(happenedAt)} oleh ${staffName}` },
  { label: 'Alasan', value: [reprintReasons[reason], note].filter(Boolean).join(': ') },
]
