'use client'
import { useFormAction } from '@/components/ui/use-form-action'

import type { FormAction } from '@/lib/domain/form-state'

/** The masked NIK, and a button that shows it in full for as long as the page is open. Each look is written down. */
export function RevealNikForm({
  number,
  masked,
  reveal,
}: {
  number: string
  masked: string
  reveal: FormAction
}) {
  const [state, act] = useFormAction(reveal, {})
  if (state.done)
    return (
      <span role="status" className="angka whitespace-pre-line">
        {state.done}
      </span>
    )
  return (
    <form action={act} className="flex flex-wrap items-center gap-x-3">
      <input type="hidden" name="number" value={number} />
      <span className="angka">{masked}</span>
      <button
        type="submit"
        className="min-h-6 border border-transparent text-tautan underline underline-offset-3"
      >
        Lihat NIK
      </button>
      {state.message ? (
        <span role="alert" className="text-bahaya">
          {state.message}
        </span>
      ) : null}
    </form>
  )
}
