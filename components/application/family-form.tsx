'use client'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { useFormAction } from '@/components/ui/use-form-action'
import { useSummary } from '@/components/ui/use-summary'
import { type FormAction, needsLook } from '@/lib/domain/form-state'
import { VARIANTS, variants } from '@/lib/domain/service'
import { FormTitle } from './form-title'

const FIELD = 'layanan-anggota'

/** One more of the same family: which card they need. The phone number and the Kartu Keluarga are theirs too. */
export function FamilyForm({
  action,
  fields,
  title,
}: {
  action: FormAction
  fields: Record<string, string>
  /** Of the page, which leaves writing it to this form. */
  title: string
}) {
  const [state, send, isSending] = useFormAction(action, {})
  const summary = useSummary(state)
  const error = state.errors?.variant
  return (
    <Details summary="Ada anggota keluarga yang juga perlu KTP-el?" isOpen={state.errors !== undefined}>
      <p className="mb-4">
        Foto KK cukup sekali. Setiap orang mendapat kode dan kabar sendiri. Nomor HP boleh sama.
      </p>
      <form action={send} className="grid gap-4">
        <FormTitle title={title} hasErrors={needsLook(state)} />
        <ErrorSummary ref={summary} message={state.message} errors={error ? { [FIELD]: error } : undefined} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RadioGroup
          name="variant"
          id={FIELD}
          label="Apa yang ia perlukan?"
          options={VARIANTS.map(value => ({ value, label: variants[value].label }))}
          error={error}
        />
        <div>
          <Button variant="kedua" aria-disabled={isSending}>
            {isSending ? 'Sedang dikirim…' : 'Tambah anggota keluarga'}
          </Button>
        </div>
      </form>
    </Details>
  )
}
