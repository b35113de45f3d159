import type { FormAction } from '@/lib/domain/form-state'
import { ReprintForm } from './reprint-form'

/** How often the card of a case was printed; with `reprint`, for whoever may print it once more. */
export function PrintingPanel({
  number,
  prints,
  press,
  reprint,
}: {
  number: string
  prints: number
  press: string
  reprint?: FormAction
}) {
  if (prints === 0) return null
  return (
    <section aria-labelledby="pencetakan" className="grid gap-2">
      <h2 id="pencetakan" className="text-bagian font-bold">
        Pencetakan
      </h2>
      <p>Dicetak {prints} kali</p>
      {reprint ? <ReprintForm action={reprint} number={number} prints={prints} press={press} /> : null}
    </section>
  )
}
