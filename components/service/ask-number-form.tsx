import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'

/** Asks for the number under which something is followed, however it was written down. The page's title is its owner's. */
export function AskNumberForm({
  state,
  send,
  label,
  example,
  children,
}: {
  state: FormState
  send: (sent: FormData) => void
  label: string
  example: string
  children: string
}) {
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={state.errors} message={state.message} />
      <TextInput
        name="number"
        label={label}
        hint={`Contoh: ${example}`}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        width="sedang"
        error={state.errors?.number}
        defaultValue={typedValue(state, 'number')}
      />
      <div>
        <Button variant="kedua">{children}</Button>
      </div>
    </form>
  )
}
