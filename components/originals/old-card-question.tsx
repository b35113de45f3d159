import { Fieldset } from '@/components/ui/fieldset'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'

/** What became of the old card, asked with the handover where nobody wrote it down before. */
export function OldCardQuestion({
  errors,
  typed,
}: {
  errors: Record<string, string>
  typed: (name: string) => string
}) {
  return (
    <Fieldset
      id="ktp-lama"
      label="KTP-el lama"
      large
      hint="Kartu baru diserahkan sesudah kartu lama diterima."
    >
      <div className="grid gap-4">
        <RadioGroup
          name="oldCard"
          label="Di mana kartu lamanya?"
          columns={2}
          error={errors.oldCard}
          defaultValue={typed('oldCard')}
          options={[
            { value: 'taken_in', label: 'Sudah diterima' },
            { value: 'absent', label: 'Tidak ada' },
          ]}
        />
        <TextInput
          name="oldCardPlace"
          label="Disimpan di"
          hint="Bila diterima: nama rak, atau siapa yang memegang."
          width="sedang"
          maxLength={40}
          autoComplete="off"
          error={errors.oldCardPlace}
          defaultValue={typed('oldCardPlace')}
        />
        <TextInput
          name="oldCardReason"
          label="Mengapa tidak ada"
          hint="Bila tidak ada, misalnya hilang sesudah rusak."
          maxLength={200}
          autoComplete="off"
          error={errors.oldCardReason}
          defaultValue={typed('oldCardReason')}
        />
      </div>
    </Fieldset>
  )
}
