'use client'

import { FormTitle } from '@/components/application/form-title'
import {
  hidesEligibility,
  NameField,
  NumberFields,
  PaperFormFields,
  ServiceFields,
  VillageField,
} from '@/components/application/walk-in-fields'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import type { SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

/** A citizen at the counter: service, name, phone. What stands on their papers may follow when those are checked. `known` is what they said when they took a queue number, or the number of the paper form they were written on. */
export function WalkInForm({
  title,
  press,
  known,
  villages,
  takeIn,
}: {
  title: string
  press: string
  known: Record<string, string>
  villages: readonly SelectOption[]
  takeIn: FormAction
}) {
  const [state, act] = useFormAction(takeIn, {})
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values ? typedValue(state, name) : known[name],
  })
  return (
    <form action={act} noValidate className={`grid gap-5 ${hidesEligibility}`}>
      <input type="hidden" name="press" value={press} />
      {known.visitId ? <input type="hidden" name="visitId" value={known.visitId} /> : null}
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <FormErrors state={state} />
      {known.paperForm ? <PaperFormFields said={said} number={known.paperForm} /> : null}
      <ServiceFields said={said} />
      <div className="grid gap-5 sm:grid-cols-2">
        <NameField said={said} />
        <TextInput {...said('phone')} label="Nomor HP" inputMode="tel" autoComplete="off" required />
      </div>
      <details className="group" open={hasPaperAnswers(state.errors, state.values) || undefined}>
        <summary className="inline-flex min-h-11 items-center font-bold text-tautan">
          NIK, KK, dan desa (boleh menyusul saat berkas diperiksa)
        </summary>
        <div className="mt-2 grid gap-5 sm:grid-cols-2">
          <NumberFields said={said} />
          <VillageField said={said} villages={villages} />
        </div>
      </details>
      <div>
        <Button size="besar">Terima berkas</Button>
      </div>
    </form>
  )
}

const FROM_PAPERS = ['nik', 'familyCardNumber', 'villageCode']

const hasPaperAnswers = (...sent: (Record<string, unknown> | undefined)[]) =>
  FROM_PAPERS.some(name => sent.some(answers => answers?.[name]))
