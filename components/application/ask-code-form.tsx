'use client'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { needsLook, typedValue } from '@/lib/domain/form-state'
import { FormTitle } from './form-title'
import type { FormAction } from './use-checked-form'

/** Asks for the phone number a one-time code is sent to. */
export function AskCodeForm({ action, press, title }: { action: FormAction; press: string; title: string }) {
  const [state, send] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <input type="hidden" name="press" value={press} />
      <TextInput
        name="phone"
        label="Nomor HP"
        hint="Nomor yang Anda tulis saat mengirim berkas"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        error={state.errors?.phone}
        defaultValue={typedValue(state, 'phone')}
      />
      <div>
        <Button>Kirim kode</Button>
      </div>
    </form>
  )
}
