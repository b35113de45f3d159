'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** After how many working days a case at the regency is looked after. */
export function RegencyDaysForm({
  action,
  press,
  days,
}: {
  action: FormAction
  press: string
  days: number
}) {
  const [state, send, isSending] = useFormAction(action, { values: { days: String(days) } })
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} />
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <input type="hidden" name="press" value={press} />
      <TextInput
        name="days"
        label="Batas tunggu kabupaten (hari kerja)"
        hint="Berkas yang menunggu lebih lama muncul di daftar “lama”."
        inputMode="numeric"
        width="pendek"
        error={state.errors?.days}
        defaultValue={typedValue(state, 'days') || String(days)}
      />
      <div>
        <Button variant="kedua" size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Simpan batas'}
        </Button>
      </div>
    </form>
  )
}
