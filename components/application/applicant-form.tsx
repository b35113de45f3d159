'use client'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { KeptTyping } from '@/components/ui/kept-typing'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { typedValue } from '@/lib/domain/form-state'
import { checkFamilyCardNumber, checkNik } from '@/lib/domain/nik'
import { checkName } from '@/lib/domain/person-name'
import {
  checkEligibility,
  ELIGIBILITIES,
  eligibilityLabels,
  needsRecording,
  type Variant,
} from '@/lib/domain/service'
import { checkVillageCode } from '@/lib/domain/village'
import { FormTitle } from './form-title'
import { type FormAction, useCheckedForm } from './use-checked-form'

/** Who the card of a draft is for, said for the first time or corrected. `fields` is what the form carries along unseen. */
export function ApplicantForm({
  action,
  fields,
  variant,
  villages,
  answers,
  title,
  isOnOwnPhone = true,
  children,
}: {
  action: FormAction
  fields: Record<string, string>
  variant: Variant
  villages: readonly SelectOption[]
  answers: Record<string, string>
  title: string
  /** Whether what is typed may wait on this phone: the computer of a village office remembers no resident. */
  isOnOwnPhone?: boolean
  children: string
}) {
  const { state, form, field, errors, message, summary, isSending } = useCheckedForm(
    action,
    { eligibility: chosen => checkEligibility(variant, chosen), ...checks },
    answers,
  )
  const hasErrors = Object.keys(errors).length > 0 || Boolean(message)
  return (
    <form {...form} className="grid gap-6">
      <FormTitle title={title} hasErrors={hasErrors} />
      <input type="hidden" name="variant" value={variant} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary ref={summary} errors={errors} message={message} />
      {isOnOwnPhone ? <KeptTyping /> : null}
      {needsRecording(variant) ? (
        <RadioGroup
          {...field('eligibility')}
          label="Mana yang sesuai dengan Anda?"
          options={eligibilities}
          defaultValue={typedValue(state, 'eligibility')}
        />
      ) : null}
      <Fields field={field} typed={name => typedValue(state, name)} />
      <Select
        {...field('villageCode')}
        label="Desa atau kelurahan"
        hint="Tempat tinggal menurut Kartu Keluarga"
        placeholder="Pilih desa atau kelurahan"
        options={villages}
        defaultValue={typedValue(state, 'villageCode')}
      />
      <div>
        <Button aria-disabled={isSending}>{isSending ? 'Sedang dikirim…' : children}</Button>
      </div>
    </form>
  )
}

function Fields({
  field,
  typed,
}: {
  field: ReturnType<typeof useCheckedForm>['field']
  typed: (name: string) => string
}) {
  return (
    <>
      <TextInput
        {...field('name')}
        label="Nama lengkap"
        hint="Seperti di Kartu Keluarga, tanpa gelar"
        autoComplete="name"
        defaultValue={typed('name')}
      />
      <TextInput
        {...field('nik')}
        label="NIK"
        hint="16 angka, di samping nama Anda di Kartu Keluarga"
        inputMode="numeric"
        autoComplete="off"
        width="sedang"
        defaultValue={typed('nik')}
      />
      <TextInput
        {...field('familyCardNumber')}
        label="Nomor Kartu Keluarga"
        hint="16 angka, di bagian atas Kartu Keluarga"
        inputMode="numeric"
        autoComplete="off"
        width="sedang"
        defaultValue={typed('familyCardNumber')}
      />
    </>
  )
}

const checks = {
  name: checkName,
  nik: checkNik,
  familyCardNumber: checkFamilyCardNumber,
  villageCode: checkVillageCode,
}

const eligibilities = ELIGIBILITIES.map(value => ({ value, label: eligibilityLabels[value] }))
