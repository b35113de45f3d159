'use client'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** Asks for the number of a request, however it was written down. */
export function FollowVisitForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={state.errors} message={state.message} />
      <TextInput
        name="number"
        label="Nomor permintaan"
        hint="Contoh: JPB-7K4Q-H7K4-4729"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        width="sedang"
        error={state.errors?.number}
        defaultValue={typedValue(state, 'number')}
      />
      <div>
        <Button variant="kedua">Lihat kabar</Button>
      </div>
    </form>
  )
}
