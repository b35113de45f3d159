'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { MOST_FORMS, PAPER_FORM_KINDS, paperFormKinds } from '@/lib/domain/paper-form'

const USUAL = '20'

/** Prints blank numbered forms, to lie ready for a day without power. */
export function PrintFormsForm({ press, print }: { press: string; print: FormAction }) {
  const [state, act, isSending] = useFormAction(print, {})
  return (
    <form action={act} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <RadioGroup
        name="kind"
        label="Kertas"
        columns={2}
        error={state.errors?.kind}
        defaultValue={typedValue(state, 'kind') || PAPER_FORM_KINDS[0]}
        options={PAPER_FORM_KINDS.map(value => ({ value, label: paperFormKinds[value].label }))}
      />
      <TextInput
        name="count"
        label="Jumlah lembar"
        hint={`Paling banyak ${MOST_FORMS} sekali cetak. Nomornya melanjutkan yang terakhir.`}
        inputMode="numeric"
        width="pendek"
        error={state.errors?.count}
        defaultValue={typedValue(state, 'count') || USUAL}
      />
      <div>
        <Button variant="kedua" size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dibuat…' : 'Cetak formulir kosong'}
        </Button>
      </div>
    </form>
  )
}
