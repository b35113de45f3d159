'use client'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

/** Where a TV or tablet is told which display it is. */
export function ConnectForm({ title, connect }: { title: string; connect: FormAction }) {
  const [state, act] = useFormAction(connect, {})
  return (
    <form action={act} noValidate className="grid gap-4">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <FormErrors state={state} />
      <TextInput
        name="code"
        label="Kode layar"
        hint="12 huruf dan angka, misalnya 7K4Q-H7K4-4729"
        error={state.errors?.code}
        defaultValue={typedValue(state, 'code')}
        autoComplete="off"
        autoCapitalize="characters"
      />
      <div>
        <Button>Sambungkan</Button>
      </div>
    </form>
  )
}
