'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** A surat pengambilan that was written by hand: which case it is for, and when it was given. */
export function RecordSlipForm({
  press,
  number,
  record,
}: {
  press: string
  number: string
  record: FormAction
}) {
  const [state, act] = useFormAction(record, {})
  return (
    <form action={act} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="number" value={number} />
      <TextInput
        name="code"
        label="Kode berkas"
        hint="Pindai QR di bukti kirim, atau ketik kode atau nomor berkasnya."
        autoComplete="off"
        error={state.errors?.code}
        defaultValue={typedValue(state, 'code')}
      />
      <TextInput
        name="receivedAt"
        label="Surat diberikan"
        hint="Tanggal dan jam yang tertulis di kertasnya."
        type="datetime-local"
        width="sedang"
        error={state.errors?.receivedAt}
        defaultValue={typedValue(state, 'receivedAt')}
      />
      <div>
        <Button size="besar">Catat surat {number}</Button>
      </div>
    </form>
  )
}
