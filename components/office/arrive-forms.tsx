'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { purposeLabel, VISIT_PURPOSES } from '@/lib/domain/visit'
import { ScanWithCamera } from './scan-with-camera'

/** One field for whatever someone shows on their way in. A scanner that types like a keyboard ends with Enter, and that sends it. */
export function ScanForm({ press, scan }: { press: string; scan: FormAction }) {
  const [state, act, isSending] = useFormAction(scan, {})
  return (
    <form action={act} noValidate className="grid gap-3">
      <input type="hidden" name="press" value={press} />
      <FormErrors state={state} />
      <TextInput
        name="scanned"
        label="QR, kode berkas, atau nomor HP"
        hint="Pindai QR di bukti kirim. Alat pindai mengetik sendiri di sini."
        error={state.errors?.scanned}
        defaultValue={typedValue(state, 'scanned')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="besar" aria-disabled={isSending}>
          Beri nomor antrean
        </Button>
        <ScanWithCamera into="scanned" />
      </div>
    </form>
  )
}

/** Someone who has sent nothing yet: name and purpose are enough. */
export function GuestForm({ press, receive }: { press: string; receive: FormAction }) {
  const [state, act, isSending] = useFormAction(receive, {})
  const idOf = (name: string) => `tamu-${name}`
  const said = (name: string) => ({
    name,
    id: idOf(name),
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={act} noValidate className="grid gap-3">
      <input type="hidden" name="press" value={press} />
      <FormErrors state={state} idOf={idOf} />
      <TextInput {...said('name')} label="Nama tamu" autoComplete="off" required />
      <Select
        {...said('purpose')}
        key={typedValue(state, 'purpose')}
        label="Keperluan"
        placeholder="Pilih keperluan"
        options={VISIT_PURPOSES.map(value => ({ value, label: purposeLabel(value) }))}
        required
      />
      <TextInput {...said('phone')} label="Nomor HP tamu" inputMode="tel" autoComplete="off" optional />
      <div>
        <Button variant="kedua" size="besar" aria-disabled={isSending}>
          Catat tamu
        </Button>
      </div>
    </form>
  )
}
