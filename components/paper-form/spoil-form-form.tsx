'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { SPOIL_REASONS, spoilReasons } from '@/lib/domain/paper-form'

/** A number that will never be used, and why. `first` is one nobody answered for yet. */
export function SpoilFormForm({
  press,
  first,
  spoil,
}: {
  press: string
  first: string | undefined
  spoil: FormAction
}) {
  const [state, act] = useFormAction(spoil, {})
  const reason = typedValue(state, 'reason')
  return (
    <form action={act} noValidate className="grid gap-4">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <TextInput
        id="nomor-tak-terpakai"
        name="number"
        label="Nomor yang tidak terpakai"
        error={state.errors?.number}
        defaultValue={state.values ? typedValue(state, 'number') : first}
        autoComplete="off"
        autoCapitalize="characters"
      />
      <Select
        name="reason"
        key={reason}
        label="Mengapa"
        placeholder="Pilih sebabnya"
        options={SPOIL_REASONS.map(value => ({ value, label: spoilReasons[value] }))}
        error={state.errors?.reason}
        defaultValue={reason}
      />
      <div>
        <Button variant="kedua" size="besar">
          Catat tidak terpakai
        </Button>
      </div>
    </form>
  )
}
