'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** The regency's list of a day, pasted; `rows` is one that is sent again after mending. */
export function PasteListForm({
  check,
  press,
  seenOn,
  today,
  rows = '',
}: {
  check: FormAction
  press: string
  seenOn: string
  today: string
  rows?: string
}) {
  const [state, send, isSending] = useFormAction(check, { values: { seenOn, rows } })
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <TextInput
        name="seenOn"
        label="Daftar tanggal"
        type="date"
        width="sedang"
        max={today}
        error={state.errors?.seenOn}
        defaultValue={typedValue(state, 'seenOn')}
      />
      <TextArea
        name="rows"
        label="Baris daftar"
        hint="Contoh: SIAK-261127-G28X; 3508105203710011; PRR"
        rows={8}
        spellCheck={false}
        error={state.errors?.rows}
        defaultValue={typedValue(state, 'rows')}
      />
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Periksa daftar'}
        </Button>
      </div>
    </form>
  )
}
