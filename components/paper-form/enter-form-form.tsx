'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** The number on a paper that was filled in, scanned or typed: opens the right form for it. */
export function EnterFormForm({ enter }: { enter: FormAction }) {
  const [state, act] = useFormAction(enter, {})
  return (
    <form action={act} noValidate className="grid gap-3">
      <FormErrors state={state} />
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          name="number"
          label="Nomor di kertas"
          hint="Pindai QR-nya, atau ketik, misalnya F-1126-0001-K"
          error={state.errors?.number}
          defaultValue={typedValue(state, 'number')}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <Button size="besar">Buka</Button>
      </div>
    </form>
  )
}
