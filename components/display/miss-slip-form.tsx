'use client'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** For when the printer gives nothing: the counter is told, and the number stays longer. */
export function MissSlipForm({ press, visitId, miss }: { press: string; visitId: string; miss: FormAction }) {
  const [state, act] = useFormAction(miss, {})
  return (
    <form action={act} className="flex flex-wrap items-center gap-4">
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="reason" value="slip" />
      <input type="hidden" name="visitId" value={visitId} />
      <p>Slipnya sedang dicetak.</p>
      {state.message ? <p role="alert">{state.message}</p> : null}
      <button
        type="submit"
        className="min-h-16 rounded-sudut border-2 border-aksi bg-permukaan px-8 text-tombol font-bold text-aksi hover:bg-pilih"
      >
        Slip tidak keluar
      </button>
    </form>
  )
}
