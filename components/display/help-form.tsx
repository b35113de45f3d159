'use client'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** The button that brings an officer. */
export function HelpForm({ press, help }: { press: string; help: FormAction }) {
  const [state, act] = useFormAction(help, {})
  return (
    <form action={act} className="flex flex-wrap items-center gap-4">
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="reason" value="help" />
      {state.message ? <p role="alert">{state.message}</p> : null}
      <button
        type="submit"
        className="min-h-16 rounded-sudut border-2 border-aksi bg-permukaan px-8 text-tombol font-bold text-aksi hover:bg-pilih"
      >
        Panggil petugas
      </button>
    </form>
  )
}
