'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import { type SupplyKind, supplyKinds } from '@/lib/domain/supply'

/** What one person found in the cupboard. What the ledger says is not shown here, so that it is counted and not copied. */
export function CountForm({
  kinds,
  action,
  press,
}: {
  kinds: readonly SupplyKind[]
  action: FormAction
  press: string
}) {
  return (
    <FoldedForm
      id="hitungan"
      summary="Hitung penutupan"
      action={action}
      press={press}
      label="Kirim ke orang kedua"
      variant="kedua"
      fields={field => (
        <>
          <p className="text-teks-2">Hitung yang ada di lemari. Orang kedua lalu memutuskannya.</p>
          {kinds.map(kind => (
            <TextInput
              key={kind}
              {...field(kind)}
              label={`${supplyKinds[kind].label} yang ada`}
              inputMode="numeric"
              width="pendek"
              maxLength={4}
              autoComplete="off"
            />
          ))}
          <TextArea
            {...field('reason')}
            label="Sebab bila berbeda dari buku"
            optional
            rows={2}
            maxLength={300}
          />
        </>
      )}
    />
  )
}
