'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { useFormAction } from '@/components/ui/use-form-action'
import { complaintStates } from '@/lib/domain/complaint'
import { OUTCOMES } from '@/lib/domain/complaint-form'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** What becomes of a complaint, and the words its complainant will read. */
export function AnswerComplaintForm({
  action,
  press,
  id,
}: {
  action: FormAction
  press: string
  id: string
}) {
  const [state, send, isSending] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        key={typedValue(state, 'outcome')}
        name="outcome"
        label="Hasil"
        error={state.errors?.outcome}
        defaultValue={typedValue(state, 'outcome')}
        options={OUTCOMES.map(value => ({ value, label: complaintStates[value] }))}
      />
      <TextArea
        name="answer"
        label="Jawaban untuk warga"
        hint="Dibaca oleh yang mengadu. Tulis apa yang sudah dilakukan, atau ke mana diteruskan."
        rows={6}
        maxLength={4000}
        error={state.errors?.answer}
        defaultValue={typedValue(state, 'answer')}
      />
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Simpan jawaban'}
        </Button>
      </div>
    </form>
  )
}
