'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** How many people can be given the same hour for their recording. */
export function RecordingPlacesForm({
  action,
  press,
  places,
}: {
  action: FormAction
  press: string
  places: number
}) {
  const [state, send, isSending] = useFormAction(action, { values: { places: String(places) } })
  return (
    <form action={send} noValidate className="grid gap-4">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="seen" value={places} />
      <TextInput
        name="places"
        label="Orang tiap jam"
        hint="Satu alat perekam biasanya cukup untuk 3 orang tiap jam."
        inputMode="numeric"
        width="pendek"
        error={state.errors?.places}
        defaultValue={typedValue(state, 'places') || String(places)}
      />
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Simpan'}
        </Button>
      </div>
    </form>
  )
}
