'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** One button about one card that waits, and what came of it. */
export function PressForm({
  number,
  press,
  act,
  label,
}: {
  number: string
  press: string
  act: FormAction
  label: string
}) {
  const [state, send] = useFormAction(act, {})
  return (
    <form action={send} className="grid gap-2">
      {state.message ? <Notice kind="galat" role="alert" title={state.message} /> : null}
      {state.done ? <Notice kind="berhasil" role="status" title={state.done} /> : null}
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="number" value={number} />
      <div>
        <Button variant="kedua">{label}</Button>
      </div>
    </form>
  )
}
