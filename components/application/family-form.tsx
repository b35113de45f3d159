'use client'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'
import { VARIANTS, type Variant, variants } from '@/lib/domain/service'

/** One more of the same family: which card they need. The phone number and the Kartu Keluarga are theirs too. */
export function FamilyForm({
  action,
  fields,
  variant,
}: {
  action: FormAction
  fields: Record<string, string>
  /** The service the family came for, chosen beforehand: most move, or come of age, together. */
  variant: Variant
}) {
  const [state, send, isSending] = useFormAction(action, {})
  return (
    <form action={send} className="grid gap-4">
      <ErrorSummary message={state.message ?? Object.values(state.errors ?? {})[0]} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        name="variant"
        id="layanan-anggota"
        label="Apa yang ia perlukan?"
        options={VARIANTS.map(value => ({ value, label: variants[value].label }))}
        defaultValue={variant}
      />
      <div>
        <Button variant="kedua" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Tambah anggota keluarga'}
        </Button>
      </div>
    </form>
  )
}
