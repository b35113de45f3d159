'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import { SPOIL_REASONS, spoilReasons } from '@/lib/domain/supply'
import { kindOptions } from './delivery-form'

/** Writes off what cannot be printed with any more. */
export function SpoilForm({ action, press }: { action: FormAction; press: string }) {
  return (
    <FoldedForm
      id="rusak"
      summary="Catat yang rusak"
      action={action}
      press={press}
      label="Kurangi persediaan"
      variant="kedua"
      fields={field => (
        <>
          <Select
            key={`jenis-${field('kind').defaultValue}`}
            {...field('kind')}
            label="Yang rusak"
            placeholder="Pilih"
            width="sedang"
            options={kindOptions}
          />
          <TextInput
            {...field('quantity')}
            label="Jumlah"
            inputMode="numeric"
            width="pendek"
            maxLength={3}
            autoComplete="off"
          />
          <Select
            key={`sebab-${field('reason').defaultValue}`}
            {...field('reason')}
            label="Sebab"
            placeholder="Pilih sebab"
            width="sedang"
            options={SPOIL_REASONS.map(value => ({ value, label: spoilReasons[value] }))}
          />
          <TextInput
            {...field('number')}
            label="Nomor berkas"
            hint="Bila rusak saat mencetak kartu seseorang."
            optional
            width="sedang"
            maxLength={30}
            autoComplete="off"
          />
          <TextInput {...field('note')} label="Keterangan" optional maxLength={200} autoComplete="off" />
        </>
      )}
    />
  )
}
