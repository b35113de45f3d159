'use client'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { COMPLAINANTS, COMPLAINT_TOPICS, complainants, complaintTopics } from '@/lib/domain/complaint'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

/** One complaint on one page. `dueHints` says for each topic how long an answer may take. */
export function ComplaintForm({
  action,
  title,
  press,
  dueHints,
}: {
  action: FormAction
  title: string
  press: string
  dueHints: Record<string, string>
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
      <input type="hidden" name="press" value={press} />
      <RadioGroup
        {...field('topic')}
        label="Keluhan ini tentang apa?"
        options={COMPLAINT_TOPICS.map(value => ({
          value,
          label: complaintTopics[value],
          hint: dueHints[value],
        }))}
      />
      <TextArea
        {...field('story')}
        label="Apa yang terjadi?"
        hint="Ceritakan di mana, kapan, dan siapa. Jangan tulis NIK."
        maxLength={4000}
        rows={8}
      />
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
