'use client'

import { FormTitle } from '@/components/application/form-title'
import { hidesEligibility, PersonFields, ServiceFields } from '@/components/application/walk-in-fields'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'
import { PHONE_OWNERS, phoneOwners } from '@/lib/domain/resident-form'

/** A resident who sits with the operator desa: first whose phone gets the news, then who the card is for. */
export function ResidentForm({
  title,
  press,
  village,
  file,
}: {
  title: string
  press: string
  village: { code: string; label: string }
  file: FormAction
}) {
  const [state, act] = useFormAction(file, {})
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values ? typedValue(state, name) : undefined,
  })
  return (
    <form action={act} noValidate className={`grid gap-5 ${hidesEligibility}`}>
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="villageCode" value={village.code} />
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <FormErrors state={state} />
      <RadioGroup
        {...said('phoneOwner')}
        label="HP siapa yang menerima kabar?"
        columns={2}
        options={PHONE_OWNERS.map(value => ({ value, ...phoneOwners[value] }))}
      />
      <TextInput
        {...said('phone')}
        label="Nomor HP"
        hint="Warga memakai nomor ini untuk melihat status berkas. Contoh: 0812 3456 7890"
        inputMode="tel"
        autoComplete="off"
        width="sedang"
        required
      />
      <ServiceFields said={said} />
      <div className="grid gap-5 sm:grid-cols-2">
        <PersonFields said={said} />
        <p>
          <span className="block font-bold">Desa atau kelurahan</span>
          {village.label}
        </p>
      </div>
      <div>
        <Button size="besar">Lanjutkan ke foto berkas</Button>
      </div>
    </form>
  )
}
