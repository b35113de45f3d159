import { RadioGroup } from '@/components/ui/radio-group'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ELIGIBILITIES, eligibilityLabels, VARIANTS, variants } from '@/lib/domain/service'

type Said = (name: string) => { name: string; error?: string; defaultValue?: string }

/** Hides the question about eligibility until a first card is chosen; without style support it always shows. */
export const hidesEligibility = '[&:not(:has([name=variant][value=new]:checked))_.kelayakan]:hidden'

/** Which card someone asks an officer for. Stands in a form with the class `hidesEligibility`. */
export function ServiceFields({ said }: { said: Said }) {
  return (
    <>
      <RadioGroup
        {...said('variant')}
        label="Layanan"
        columns={4}
        options={VARIANTS.map(value => ({ value, label: variants[value].label }))}
      />
      <div className="kelayakan">
        <RadioGroup
          {...said('eligibility')}
          label="Syarat KTP-el pertama"
          columns={2}
          options={ELIGIBILITIES.map(value => ({ value, label: eligibilityLabels[value] }))}
        />
      </div>
    </>
  )
}

/** The name and the two numbers of the person who stands there, as an officer types them. */
export function PersonFields({ said }: { said: Said }) {
  return (
    <>
      <NameField said={said} />
      <NumberFields said={said} required />
    </>
  )
}

/** The name as it stands in the KK. */
export function NameField({ said }: { said: Said }) {
  return <TextInput {...said('name')} label="Nama lengkap" autoComplete="off" required />
}

/** NIK and KK number, copied from the papers. */
export function NumberFields({ said, required }: { said: Said; required?: boolean }) {
  return (
    <>
      <TextInput {...said('nik')} label="NIK" inputMode="numeric" autoComplete="off" required={required} />
      <TextInput
        {...said('familyCardNumber')}
        label="Nomor Kartu Keluarga"
        inputMode="numeric"
        autoComplete="off"
        required={required}
      />
    </>
  )
}

/** The village they live in, of those the office serves. */
export function VillageField({
  said,
  villages,
  required,
}: {
  said: Said
  villages: readonly SelectOption[]
  required?: boolean
}) {
  const field = said('villageCode')
  return (
    <Select
      {...field}
      key={field.defaultValue}
      label="Desa atau kelurahan"
      placeholder="Pilih desa atau kelurahan"
      options={villages}
      required={required}
    />
  )
}

/** Which paper form it was written on, and when that was: the hours of the case count from then, not from the typing. */
export function PaperFormFields({ said, number }: { said: Said; number: string }) {
  return (
    <>
      <input type="hidden" name="paperForm" value={number} />
      <TextInput
        {...said('receivedAt')}
        label="Formulir diterima"
        hint="Tanggal dan jam yang tertulis di kertasnya. Waktu berkas dihitung sejak saat itu."
        type="datetime-local"
        width="sedang"
        required
      />
    </>
  )
}
