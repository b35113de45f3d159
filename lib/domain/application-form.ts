import { z } from 'zod'
import { localMoment } from './local-moment'
import { checkFamilyCardNumber, checkNik } from './nik'
import { checkName, tidyName } from './person-name'
import { checkPhone, normalisePhone } from './phone'
import { checkEligibility, ELIGIBILITIES, needsRecording, VARIANTS, type Variant } from './service'
import { plainDigits } from './typed-digits'
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

/** A field that may stay empty for now; what is typed is checked all the same. */
export const unlessEmpty = <Field extends z.ZodType>(field: Field) =>
  z.preprocess(
    typed => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    field.optional(),
  )

/** One press of one button: the same key twice is the same press. */
export const pressKey = z.uuid('Muat ulang halaman ini, lalu coba sekali lagi.')

/** Which service, as a form carries it along. */
export const variantField = z.enum(VARIANTS, 'Pilih layanan yang Anda perlukan.')

/** Isian pertama — which service, and the number that gets the news. With it a draft begins. */
export const beginForm = z.object({ press: pressKey, variant: variantField, phone: phoneField })

export type BeginForm = z.output<typeof beginForm>

const applicant = z.object({
  press: pressKey,
  variant: variantField,
  eligibility: z.preprocess(value => value || undefined, z.enum(ELIGIBILITIES).optional()),
  name: nameField,
  nik: nikField,
  familyCardNumber: familyCardNumberField,
  villageCode: villageField,
})

type Eligible = { variant: Variant; eligibility?: (typeof ELIGIBILITIES)[number] }

/** A first card needs a reason why its applicant may have one; every other card has none. */
const withEligibility = <Form extends z.ZodType<Eligible>>(form: Form) =>
  form
    .superRefine(({ variant, eligibility }, context) => {
      const sentence = checkEligibility(variant, eligibility)
      if (sentence) context.addIssue({ code: 'custom', path: ['eligibility'], message: sentence })
    })
    .transform(form => ({
      ...form,
      eligibility: needsRecording(form.variant) ? (form.eligibility ?? null) : null,
    }))

/** Data diri — who a draft is for. */
export const applicantForm = withEligibility(applicant)

export type ApplicantForm = z.output<typeof applicantForm>

/** Isian permohonan — who asks for which card, all at once: at the counter. */
export const applicationForm = withEligibility(z.object({ phone: phoneField, ...applicant.shape }))

export type ApplicationForm = z.output<typeof applicationForm>

const { press, variant, eligibility, name } = applicant.shape

/** Datang langsung — what someone who stands at the counter says first; the rest may wait until their papers are checked. */
export const walkInForm = withEligibility(
  z
    .object({
      press,
      variant,
      eligibility,
      name,
      phone: phoneField,
      nik: unlessEmpty(nikField),
      familyCardNumber: unlessEmpty(familyCardNumberField),
      villageCode: unlessEmpty(villageField),
      /** The queue number they hold already. */
      visitId: unlessEmpty(z.uuid()),
      /** The number of the paper form it was written on first, and when that was. */
      paperForm: unlessEmpty(z.string().max(60)),
      receivedAt: localMoment,
    })
    .superRefine(({ paperForm, receivedAt }, context) => {
      if (paperForm && !receivedAt)
        context.addIssue({ code: 'custom', path: ['receivedAt'], message: WHEN_RECEIVED })
    }),
)

const WHEN_RECEIVED = 'Isi kapan formulir kertasnya diterima.'

export type WalkInForm = z.output<typeof walkInForm>

/** Lengkapi data pemohon — what must be known before the papers can be found in order. */
export const completeApplicantForm = z.object({
  press: pressKey,
  number: z.string(),
  /** When the answers it was filled in beside were saved. */
  seen: z.iso.datetime().transform(moment => new Date(moment)),
  nik: nikField,
  familyCardNumber: familyCardNumberField,
  villageCode: villageField,
})

export type CompleteApplicantForm = z.output<typeof completeApplicantForm>
