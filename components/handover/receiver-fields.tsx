import { Checkbox } from '@/components/ui/checkbox'
import { FileInput } from '@/components/ui/file-input'
import { TextInput } from '@/components/ui/text-input'
import { KeptPicture } from './kept-picture'

/** Who takes the card, where that is not the applicant: their tie, the NIK they showed, and the surat kuasa. */
export function ReceiverFields({
  errors,
  typed,
  kept,
}: {
  errors: Record<string, string>
  typed: (name: string) => string
  /** What was photographed before, as pictures by field. */
  kept: Record<string, string>
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
      <KeptPicture picture={kept.mandatePhoto} name="Foto surat kuasa" instead="Ganti foto surat kuasa">
        <FileInput
          name="mandatePhoto"
          label="Foto surat kuasa (F-1.07)"
          hint="Bila diwakilkan. Foto paling besar 10 MB."
          accept="image/*"
          capture="environment"
          error={errors.mandatePhoto}
        />
      </KeptPicture>
      <Checkbox
        name="mandateOnPaper"
        label="Surat kuasa tidak difoto, kertasnya disimpan"
        error={errors.mandateOnPaper}
        defaultChecked={typed('mandateOnPaper') === 'on'}
      />
      <TextInput
        name="mandatePlace"
        label="Map atau kotak surat kuasa"
        hint="Bila disimpan di kertas, misalnya Map F-1.07."
        width="sedang"
        maxLength={40}
        autoComplete="off"
        error={errors.mandatePlace}
        defaultValue={typed('mandatePlace')}
      />
    </div>
  )
}
