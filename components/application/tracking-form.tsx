'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { typedValue } from '@/lib/domain/form-state'
import { FormTitle } from './form-title'
import type { FormAction } from './use-checked-form'

/** Asks for phone number and the last four of the code. Without scripts too, and with nothing in it that differs by chance (D7). */
export function TrackingForm({ action, title }: { action: FormAction; title: string }) {
  const [state, send] = useActionState(action, {})
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormTitle title={title} hasErrors={Boolean(state.errors || state.message)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <TextInput
        name="phone"
        label="Nomor HP"
        hint="Contoh: 0812 3456 7890"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        error={state.errors?.phone}
        defaultValue={typedValue(state, 'phone')}
      />
      <TextInput
        name="code"
        label="4 huruf/angka akhir kode"
        hint="Ada di bukti kirim Anda"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        width="pendek"
        error={state.errors?.code}
        defaultValue={typedValue(state, 'code')}
      />
      <div>
        <Button>Lihat status</Button>
      </div>
    </form>
  )
}
