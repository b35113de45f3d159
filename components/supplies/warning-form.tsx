'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import { type SupplyKind, supplyKinds } from '@/lib/domain/supply'
import { formatCount } from '@/lib/format/number'

/** From how many on the office wants to be warned of one supply. */
export function WarningForm({
  kind,
  warnAt,
  action,
  press,
}: {
  kind: SupplyKind
  warnAt: number
  action: FormAction
  press: string
}) {
  return (
    <FoldedForm
      id={`batas-${kind}`}
      summary={`Ingatkan bila tinggal ${formatCount(warnAt)}`}
      action={action}
      press={press}
      label="Simpan batas"
      variant="kedua"
      fields={field => {
        const { defaultValue, ...rest } = field('warnAt')
        return (
          <>
            <input type="hidden" name="kind" value={kind} />
            <TextInput
              key={warnAt}
              {...rest}
              label={`Ingatkan bila ${supplyKinds[kind].short} tinggal`}
              inputMode="numeric"
              width="pendek"
              maxLength={4}
              autoComplete="off"
              defaultValue={defaultValue || String(warnAt)}
            />
          </>
        )
      }}
    />
  )
}
