'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** Prints the A5 receipt that is signed on paper. */
export function BlankReceipt({ number, press, print }: { number: string; press: string; print: FormAction }) {
  const [state, act] = useFormAction(print, {})
  return (
    <form action={act} className="grid gap-2">
      {state.message ? <Notice kind="galat" role="alert" title={state.message} /> : null}
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="number" value={number} />
      <div>
        <Button variant="kedua">Cetak bukti untuk ditandatangani di kertas (A5)</Button>
      </div>
    </form>
  )
}
