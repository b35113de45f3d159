'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SectionTitle } from '@/components/ui/page-title'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { typedValue } from '@/lib/domain/form-state'
import { checkFamilyCardNumber, checkNik } from '@/lib/domain/nik'
import { checkName } from '@/lib/domain/person-name'
import { checkPhone } from '@/lib/domain/phone'
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

/** Who the card is for: one form, for a new draft and for one that is corrected (then with its `token` and its answers). */
export function ApplicantForm({
  action,
  variant,
  villages,
  press,
  token,
  answers = {},
  title,
  intro,
  children,
}: {
  action: FormAction
  variant: Variant
  villages: readonly SelectOption[]
  press: string
  token?: string
  answers?: Record<string, string>
  title: string
  /** Read before the first try; what is to be put right takes its place. */
  intro?: ReactNode
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
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="variant" value={variant} />
      {token ? <input type="hidden" name="token" value={token} /> : null}
      <ErrorSummary ref={summary} errors={errors} message={message} />
      {hasErrors ? null : intro}
      <SectionTitle>Data diri pemilik KTP-el</SectionTitle>
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
        {...field('phone')}
        label="Nomor HP"
        hint="Untuk kabar dari kami. Contoh: 0812 3456 7890"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="sedang"
        defaultValue={typed('phone')}
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
  phone: checkPhone,
  nik: checkNik,
  familyCardNumber: checkFamilyCardNumber,
  villageCode: checkVillageCode,
}

const eligibilities = ELIGIBILITIES.map(value => ({ value, label: eligibilityLabels[value] }))
