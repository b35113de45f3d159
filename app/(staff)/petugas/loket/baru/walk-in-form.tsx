'use client'

import { useEffect, useRef } from 'react'
import { FormTitle } from '@/components/application/form-title'
import { hidesEligibility, PersonFields, ServiceFields } from '@/components/application/walk-in-fields'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

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
    <form action={act} noValidate className={`grid gap-5 ${hidesEligibility}`}>
      <input type="hidden" name="press" value={press} />
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} ref={summary} />
      <ServiceFields said={said} />
      <div className="grid gap-5 sm:grid-cols-2">
        <PersonFields said={said} />
        <TextInput {...said('phone')} label="Nomor HP" inputMode="tel" autoComplete="off" required />
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
