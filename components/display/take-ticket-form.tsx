'use client'
import { FormTitle } from '@/components/application/form-title'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

/** What a guest says to get a number: what to call them, and no more than they like. Never a NIK: others stand behind them. */
export function TakeTicketForm({
  title,
  press,
  purpose,
  take,
  back,
}: {
  title: string
  press: string
  purpose: string
  take: FormAction
  back: string
}) {
  const [state, act] = useFormAction(take, {})
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
    autoComplete: 'off',
  })
  return (
    <form action={act} noValidate autoComplete="off" className="grid max-w-borang gap-5">
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="purpose" value={purpose} />
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <FormErrors state={state} />
      <TextInput {...said('name')} label="Nama panggilan" />
      <TextInput {...said('phone')} label="Nomor HP" inputMode="tel" optional />
      <TextInput
        {...said('code')}
        label="Sudah punya kode berkas?"
        hint="Pindai QR di bukti kirim, atau ketik kodenya. Dengan nomor HP, 4 huruf terakhir cukup."
        autoCapitalize="characters"
        optional
      />
      <div className="flex flex-wrap gap-4">
        <button
          type="submit"
          className="min-h-16 flex-1 rounded-sudut bg-aksi px-8 text-tombol font-bold text-aksi-teks hover:bg-aksi-kuat"
        >
          Ambil nomor
        </button>
        <a
          href={back}
          className="inline-flex min-h-16 items-center rounded-sudut border-2 border-aksi px-8 text-tombol font-bold no-underline"
        >
          Kembali
        </a>
      </div>
    </form>
  )
}
