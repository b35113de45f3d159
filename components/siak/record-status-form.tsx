'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { recordStatusChoices } from '@/lib/domain/record-status'

/** What SIAK says of a record now, and on which day it was seen to. */
export function RecordStatusForm({
  action,
  fields,
  today,
}: {
  action: FormAction
  fields: Record<string, string>
  today: string
}) {
  const [state, send, isSending] = useFormAction(action, { values: { seenOn: today } })
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} idOf={name => `catat-${name}`} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        key={typedValue(state, 'recordStatus')}
        id="catat-recordStatus"
        name="recordStatus"
        label="Status rekam di SIAK"
        placeholder="Pilih status"
        options={recordStatusChoices}
        error={state.errors?.recordStatus}
        defaultValue={typedValue(state, 'recordStatus')}
      />
      <TextInput
        id="catat-seenOn"
        name="seenOn"
        label="Terlihat di SIAK pada"
        type="date"
        width="sedang"
        max={today}
        error={state.errors?.seenOn}
        defaultValue={typedValue(state, 'seenOn')}
      />
      <TextInput
        id="catat-note"
        name="note"
        label="Catatan"
        optional
        maxLength={200}
        error={state.errors?.note}
        defaultValue={typedValue(state, 'note')}
      />
      <div>
        <Button variant="kedua" size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Simpan status'}
        </Button>
      </div>
    </form>
  )
}
