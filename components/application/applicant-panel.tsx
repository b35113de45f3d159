'use client'

import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import type { SelectOption } from '@/components/ui/select'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { NumberFields, VillageField } from './walk-in-fields'

/** What is still missing of someone who came with a name alone, copied from the papers on the counter. */
export function ApplicantPanel({
  number,
  seen,
  press,
  villages,
  complete,
}: {
  number: string
  /** When the answers beside it were saved. */
  seen: string
  press: string
  villages: readonly SelectOption[]
  complete: FormAction
}) {
  const [state, act] = useFormAction(complete, {})
  const said = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values ? typedValue(state, name) : undefined,
  })
  return (
    <section aria-labelledby="lengkapi" className="grid gap-2">
      <h2 id="lengkapi" className="text-bagian font-bold">
        Lengkapi data pemohon
      </h2>
      <form action={act} noValidate className="grid gap-3 rounded-sudut border border-garis p-3">
        {Object.entries({ number, seen, press }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormErrors state={state} />
        <NumberFields said={said} required />
        <VillageField said={said} villages={villages} required />
        <div>
          <Button variant="kedua" size="besar">
            Simpan data pemohon
          </Button>
        </div>
      </form>
    </section>
  )
}
