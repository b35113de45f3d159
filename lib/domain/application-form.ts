import { z } from 'zod'
import { checkFamilyCardNumber, checkNik, plainDigits } from './nik'
import { checkName, tidyName } from './person-name'
import { checkPhone, normalisePhone } from './phone'
import { checkEligibility, ELIGIBILITIES, needsRecording, VARIANTS } from './service'
import { checkVillageCode } from './village'

/** A text checked by one of the domain's own checks, then brought into the shape it is stored in. */
const checked = (check: (typed: string) => string | undefined, tidy: (typed: string) => string) =>
  z
    .string({ error: () => check('') })
    .superRefine((typed, context) => {
      const sentence = check(typed)
      if (sentence) context.addIssue({ code: 'custom', message: sentence })
    })
    .transform(tidy)

export const phoneField = checked(checkPhone, typed => normalisePhone(typed) ?? typed)
export const nikField = checked(checkNik, plainDigits)
export const nameField = checked(checkName, tidyName)
export const villageField = checked(checkVillageCode, code => code)
export const familyCardNumberField = checked(checkFamilyCardNumber, plainDigits)

/** One press of one button: the same key twice is the same press. */
export const pressKey = z.uuid('Muat ulang halaman ini, lalu coba sekali lagi.')

/** Isian permohonan — who asks for which card. The same for a citizen at home and an officer at the counter (D1). */
export const applicationForm = z
  .object({
    press: pressKey,
    variant: z.enum(VARIANTS, 'Pilih layanan yang Anda perlukan.'),
    eligibility: z.preprocess(value => value || undefined, z.enum(ELIGIBILITIES).optional()),
    name: nameField,
    phone: phoneField,
    nik: nikField,
    familyCardNumber: familyCardNumberField,
    villageCode: villageField,
  })
  .superRefine(({ variant, eligibility }, context) => {
    const sentence = checkEligibility(variant, eligibility)
    if (sentence) context.addIssue({ code: 'custom', path: ['eligibility'], message: sentence })
  })
  .transform(form => ({
    ...form,
    eligibility: needsRecording(form.variant) ? (form.eligibility ?? null) : null,
  }))

export type ApplicationForm = z.output<typeof applicationForm>
