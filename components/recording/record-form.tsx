'use client'
import { Button } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** The button that notes that someone was recorded, and what keeps it from being noted. */
export function RecordForm({ number, record }: { number: string; record: FormAction }) {
  const [state, act] = useFormAction(record, {})
  return (
    <form action={act} className="grid gap-2">
      <input type="hidden" name="number" value={number} />
      <div>
        <Button variant="kedua" size="besar">
          Catat perekaman
        </Button>
      </div>
      {state.message ? (
        <p role="alert" className="font-bold text-bahaya">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
