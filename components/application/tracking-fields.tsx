import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'

/** What looking a status up asks for: the phone number, and the last four signs of the code. */
export function TrackingFields({ state }: { state: FormState }) {
  return (
    <>
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
        maxLength={24}
        width="pendek"
        error={state.errors?.code}
        defaultValue={typedValue(state, 'code')}
      />
    </>
  )
}
