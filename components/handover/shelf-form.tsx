'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** On which shelf the card waits. */
export function ShelfForm({
  number,
  press,
  shelf,
  shelve,
}: {
  number: string
  press: string
  shelf: string | null
  shelve: FormAction
}) {
  const [state, act] = useFormAction(shelve, {})
  return (
    <form action={act} noValidate className="grid gap-3">
      <FormErrors state={state} />
      <div className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="press" value={press} />
        <input type="hidden" name="number" value={number} />
        <TextInput
          name="shelf"
          label="Rak"
          width="pendek"
          maxLength={12}
          autoComplete="off"
          error={state.errors?.shelf}
          defaultValue={state.values ? typedValue(state, 'shelf') : (shelf ?? '')}
        />
        <Button variant="kedua" size="besar">
          Simpan rak
        </Button>
        {state.done ? <p role="status">{state.done}</p> : null}
      </div>
    </form>
  )
}
