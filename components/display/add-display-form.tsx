'use client'
import { Button } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { DISPLAY_KINDS, displayKinds } from '@/lib/domain/display'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** Adds a board or kiosk, and shows its code this once. `address` is where the code is typed. */
export function AddDisplayForm({ press, address, add }: { press: string; address: string; add: FormAction }) {
  const [state, act] = useFormAction(add, {})
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={act} noValidate className="grid gap-4">
      {state.done ? (
        <Notice kind="berhasil" role="status" title="Kode layar, hanya tampil sekali ini">
          <p>
            <Code value={state.done} large />
          </p>
          Buka {address} di layar itu, lalu ketik kodenya.
        </Notice>
      ) : null}
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <RadioGroup
        {...said('kind')}
        label="Jenis layar"
        columns={2}
        options={DISPLAY_KINDS.map(value => ({ value, ...displayKinds[value] }))}
      />
      <TextInput {...said('label')} label="Tempatnya" hint="Misalnya: TV ruang tunggu" autoComplete="off" />
      <div>
        <Button size="besar">Buat kode layar</Button>
      </div>
    </form>
  )
}
