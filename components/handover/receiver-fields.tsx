import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'

/** Who takes the card, where that is not the applicant: their tie, the NIK they showed, and the surat kuasa. */
export function ReceiverFields({
  errors,
  typed,
}: {
  errors: Record<string, string>
  typed: (name: string) => string
}) {
  return (
    <div className="grid gap-4">
      <TextInput
        name="receiverIdentity"
        label="NIK penerima"
        hint="Bila bukan pemohon: 16 angka di KTP-el yang ia tunjukkan."
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        error={errors.receiverIdentity}
        defaultValue={typed('receiverIdentity')}
      />
      <TextInput
        name="receiverTie"
        label="Hubungan dengan pemohon"
        hint="Bila diwakilkan, misalnya anak atau tetangga."
        autoComplete="off"
        maxLength={40}
        error={errors.receiverTie}
        defaultValue={typed('receiverTie')}
      />
      <Checkbox
        name="mandateSeen"
        label="Surat kuasa (F-1.07) asli sudah diperiksa"
        hint="Wajib bila diwakilkan."
        error={errors.mandateSeen}
        defaultChecked={typed('mandateSeen') === 'on'}
      />
    </div>
  )
}
