'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import { SUPPLY_KINDS, supplyKinds } from '@/lib/domain/supply'

/** Every supply, to choose one. */
export const kindOptions = SUPPLY_KINDS.map(value => ({ value, label: supplyKinds[value].label }))

/** Writes down what the regency sent. */
export function DeliveryForm({
  action,
  press,
  isOpen,
}: {
  action: FormAction
  press: string
  isOpen: boolean
}) {
  return (
    <FoldedForm
      id="kiriman"
      summary="Catat kiriman yang datang"
      isOpen={isOpen}
      action={action}
      press={press}
      label="Tambah persediaan"
      fields={field => (
        <>
          <Select
            key={field('kind').defaultValue}
            {...field('kind')}
            label="Yang datang"
            placeholder="Pilih"
            width="sedang"
            options={kindOptions}
          />
          <TextInput
            {...field('quantity')}
            label="Jumlah"
            hint="Ribbon dan film: cukup untuk berapa kartu, misalnya 2 rol berisi 250 ditulis 500."
            inputMode="numeric"
            width="pendek"
            maxLength={4}
            autoComplete="off"
          />
          <TextInput
            {...field('deliveryNumber')}
            label="Nomor surat jalan"
            width="sedang"
            maxLength={60}
            autoComplete="off"
          />
          <TextInput {...field('note')} label="Keterangan" optional maxLength={200} autoComplete="off" />
        </>
      )}
    />
  )
}
