import { z } from 'zod'
import { checkFamilyCardNumber, checkNik, plainDigits } from './nik'
import { checkName, tidyName } from './person-name'
import { checkPhone, normalisePhone } from './phone'
import { ELIGIBILITIES, needsRecording, VARIANTS } from './service'

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
    villageCode: z
      .string('Pilih desa atau kelurahan Anda.')
      .regex(/^\d{2}(\.\d{2}){2}\.\d{4}$/, 'Pilih desa atau kelurahan Anda.'),
  })
  .superRefine(({ variant, eligibility }, context) => {
    if (needsRecording(variant) && !eligibility)
      context.addIssue({
        code: 'custom',
        path: ['eligibility'],
        message: 'Pilih salah satu: usia 17 tahun, atau sudah kawin.',
      })
  })
  .transform(form => ({
    ...form,
    eligibility: needsRecording(form.variant) ? (form.eligibility ?? null) : null,
  }))

export type ApplicationForm = z.output<typeof applicationForm>
