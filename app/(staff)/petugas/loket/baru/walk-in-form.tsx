'use client'

import { useEffect, useRef } from 'react'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { ELIGIBILITIES, eligibilityLabels, VARIANTS, variants } from '@/lib/domain/service'

/** A citizen at the counter, in under a minute. Eligibility shows for a first card; without style support it always does. */
export function WalkInForm({
  title,
  press,
  villages,
  takeIn,
}: {
  title: string
  press: string
  villages: readonly SelectOption[]
  takeIn: FormAction
}) {
  const [state, act] = useFormAction(takeIn, {})
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.errors || state.message) summary.current?.focus()
  }, [state])
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values ? typedValue(state, name) : undefined,
  })
  return (
    <form
      action={act}
      noValidate
      className="grid gap-5 [&:not(:has([name=variant][value=new]:checked))_.kelayakan]:hidden"
    >
      <input type="hidden" name="press" value={press} />
      <FormTitle title={title} hasErrors={Boolean(state.errors || state.message)} />
      <ErrorSummary errors={state.errors} message={state.message} ref={summary} />
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
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput {...said('name')} label="Nama lengkap" autoComplete="off" required />
        <TextInput {...said('phone')} label="Nomor HP" inputMode="tel" autoComplete="off" required />
        <TextInput {...said('nik')} label="NIK" inputMode="numeric" autoComplete="off" required />
        <TextInput
          {...said('familyCardNumber')}
          label="Nomor Kartu Keluarga"
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <Select
          {...said('villageCode')}
          key={typedValue(state, 'villageCode')}
          label="Desa atau kelurahan"
          placeholder="Pilih desa atau kelurahan"
          options={villages}
          required
        />
      </div>
      <div>
        <Button size="besar">Terima berkas</Button>
      </div>
    </form>
  )
}
