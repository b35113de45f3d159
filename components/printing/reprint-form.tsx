'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import { REPRINT_REASONS, reprintReasons } from '@/lib/domain/reprint'

/** Writes down that a card was printed once more, and why. */
export function ReprintForm({
  action,
  number,
  prints,
  press,
}: {
  action: FormAction
  number: string
  prints: number
  press: string
}) {
  return (
    <FoldedForm
      id="cetak-ulang"
      summary="Cetak ulang"
      action={action}
      press={press}
      label="Catat cetak ulang"
      variant="kedua"
      fields={field => (
        <>
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="seenPrints" value={prints} />
          <p>Memakai satu blangko lagi, juga ribbon dan film. Simpan kartu yang lama untuk dimusnahkan.</p>
          <Select
            key={`alasan-${field('reason').defaultValue}`}
            {...field('reason')}
            label="Alasan"
            placeholder="Pilih alasan"
            options={REPRINT_REASONS.map(value => ({ value, label: reprintReasons[value] }))}
          />
          <TextInput {...field('note')} label="Keterangan" optional maxLength={200} autoComplete="off" />
        </>
      )}
    />
  )
}
