'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { DISRUPTION_CAUSES, disruptionCauses } from '@/lib/domain/disruption'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

const USUAL = 'Kosongkan untuk memakai kalimat yang biasa.'

/** Says what is out of order, in words for citizens, and how long it may take. */
export function DeclareDisruptionForm({ action, press }: { action: FormAction; press: string }) {
  const [state, send, isSending] = useFormAction(action, {})
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={send} noValidate className="grid gap-4">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <Select
        key={typedValue(state, 'cause')}
        {...field('cause')}
        label="Sebab"
        placeholder="Pilih sebab"
        width="sedang"
        options={DISRUPTION_CAUSES.map(value => ({ value, label: disruptionCauses[value].label }))}
      />
      <TextInput {...field('words')} label="Kalimat untuk warga" hint={USUAL} optional maxLength={200} />
      <TextInput
        {...field('advice')}
        label="Yang sebaiknya dilakukan warga"
        hint={USUAL}
        optional
        maxLength={200}
      />
      <TextInput
        {...field('began')}
        label="Mulai"
        hint="Kosongkan bila mulai sekarang."
        optional
        type="datetime-local"
        width="sedang"
      />
      <TextInput
        {...field('until')}
        label="Perkiraan selesai"
        hint="Wajib diisi untuk loket tutup."
        optional
        type="datetime-local"
        width="sedang"
      />
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Umumkan gangguan'}
        </Button>
      </div>
    </form>
  )
}
