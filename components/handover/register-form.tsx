'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** Prints the buku penyerahan of a day, for wet signatures. */
export function RegisterForm({ press, today, print }: { press: string; today: string; print: FormAction }) {
  const [state, act] = useFormAction(print, {})
  return (
    <form action={act} noValidate className="grid gap-3">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          name="day"
          label="Buku penyerahan tanggal"
          type="date"
          width="sedang"
          max={today}
          error={state.errors?.day}
          defaultValue={typedValue(state, 'day') || today}
        />
        <Button variant="kedua" size="besar">
          Cetak buku penyerahan (A4)
        </Button>
      </div>
    </form>
  )
}
