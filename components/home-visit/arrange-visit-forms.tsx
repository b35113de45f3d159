'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

type Sent = { action: FormAction; fields: Record<string, string> }

/** The day of the visit and who goes. */
export function ScheduleVisitForm({
  action,
  fields,
  visitOn,
  visitors,
}: Sent & { visitOn: string; visitors: string }) {
  const [state, send, isSending] = useFormAction(action, { values: { visitOn, visitors } })
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <Hidden fields={fields} />
      <TextInput
        name="visitOn"
        label="Hari kunjungan"
        type="date"
        width="sedang"
        error={state.errors?.visitOn}
        defaultValue={typedValue(state, 'visitOn')}
      />
      <TextInput
        name="visitors"
        label="Siapa yang berangkat"
        hint="Dibaca oleh warga. Contoh: Ratna Wulandari dan Dewi Lestari"
        maxLength={120}
        error={state.errors?.visitors}
        defaultValue={typedValue(state, 'visitors')}
      />
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Simpan jadwal'}
        </Button>
      </div>
    </form>
  )
}

/** Why the office cannot come, in words the citizen reads. */
export function DeclineVisitForm({ action, fields }: Sent) {
  const [state, send, isSending] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <Hidden fields={fields} />
      <TextArea
        name="reason"
        label="Alasan untuk warga"
        hint="Tulis juga apa yang bisa dilakukan warga."
        rows={3}
        maxLength={500}
        error={state.errors?.reason}
        defaultValue={typedValue(state, 'reason')}
      />
      <div>
        <Button variant="bahaya" size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Nyatakan belum bisa'}
        </Button>
      </div>
    </form>
  )
}

const Hidden = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
