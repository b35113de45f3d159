'use client'
import { Button } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { needsLook, typedValue } from '@/lib/domain/form-state'
import { FormTitle } from './form-title'
import type { FormAction } from './use-checked-form'

/** Takes the six digits of a message; `prefix` are the letters by which the citizen knows which message is meant. */
export function EnterCodeForm({
  action,
  press,
  prefix,
  title,
}: {
  action: FormAction
  press: string
  prefix: string
  title: string
}) {
  const [state, send] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <input type="hidden" name="press" value={press} />
      <p>
        Cari pesan dengan huruf <Code value={prefix} />.
      </p>
      <TextInput
        name="code"
        label="6 angka dari pesan"
        hint="Berlaku 15 menit"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={24}
        width="pendek"
        error={state.errors?.code}
        defaultValue={typedValue(state, 'code')}
      />
      <div>
        <Button>Buka berkas saya</Button>
      </div>
    </form>
  )
}
