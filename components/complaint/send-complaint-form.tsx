'use client'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { KeptTyping } from '@/components/ui/kept-typing'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { COMPLAINANTS, complainants } from '@/lib/domain/complaint'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

/** How we may answer, each way with what it means, and the button that sends. */
export function SendComplaintForm({
  action,
  title,
  fields,
}: {
  action: FormAction
  title: string
  fields: Record<string, string>
}) {
  const [state, send] = useFormAction(action, {})
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <KeptTyping />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        {...field('complainant')}
        label="Apakah nama Anda disebut?"
        options={COMPLAINANTS.map(value => ({ value, ...complainants[value] }))}
      />
      <TextInput
        {...field('name')}
        label="Nama Anda"
        hint="Bila Anda memilih tanpa nama, nama dan nomor HP tidak kami simpan."
        autoComplete="name"
        maxLength={60}
      />
      <TextInput
        {...field('phone')}
        label="Nomor HP"
        hint="Bila Anda ingin kami hubungi. Contoh: 0812 3456 7890"
        optional
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="sedang"
      />
      <div>
        <Button>Kirim keluhan</Button>
      </div>
    </form>
  )
}
