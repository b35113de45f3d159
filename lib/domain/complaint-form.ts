import { z } from 'zod'
import { pressKey } from './application-form'
import { COMPLAINANTS, COMPLAINT_TOPICS } from './complaint'
import { readComplaintNumber } from './complaint-number'
import { optionalText, tidyText } from './optional-text'
import { checkName, tidyName } from './person-name'
import { checkPhone, normalisePhone } from './phone'
import { readDay } from './typed-day'
import { officeDay } from './working-days'

const story = z
  .string({ error: 'Ceritakan apa yang terjadi.' })
  .transform(tidyText)
  .pipe(
    z
      .string()
      .min(10, 'Ceritakan apa yang terjadi, paling sedikit 10 huruf.')
      .max(4000, 'Cerita paling panjang 4.000 huruf. Ringkas sedikit.'),
  )

const what = z.object({
  press: pressKey,
  topic: z.enum(COMPLAINT_TOPICS, 'Pilih keluhan ini tentang apa.'),
  story,
})

/** The link of a complaint that is being written, and when what its form shows was saved, so that an older tab cannot overwrite newer words. */
const link = z.object({ token: z.string(), press: pressKey, seen: z.coerce.date() })

/** Isian keluhan, halaman 1 — what happened. */
export const storyForm = what

export type StoryForm = z.output<typeof storyForm>

/** The same, told anew. */
export const changeStoryForm = what.extend(link.shape)

/** The first day anyone may complain of: an earlier one is a slip of the finger in the year. */
const FIRST_DAY = '2000-01-01'

const happenedOn = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null
    const day = readDay(typed)
    const wrong = day ? outOfReach(day) : 'Isi hari, bulan, dan tahunnya, atau kosongkan.'
    if (day && !wrong) return day
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })

function outOfReach(day: string): string | undefined {
  if (day > officeDay(new Date())) return 'Tanggal itu belum tiba. Pilih hari ini atau sebelumnya.'
  return day < FIRST_DAY ? 'Tanggal itu terlalu lama. Periksa lagi tahunnya.' : undefined
}

/** Isian keluhan, halaman 2 — when and where. Both may stay empty. */
export const placeForm = link.extend({
  happenedOn,
  place: optionalText(200, 'Tempat paling panjang 200 huruf. Ringkas sedikit.').transform(
    place => place ?? null,
  ),
})

export type PlaceForm = z.output<typeof placeForm>

/** Isian keluhan, halaman 3 — how we may answer. Without a name, whatever stands in the name and phone fields is dropped before anyone sees it. */
export const complaintForm = link
  .extend({
    complainant: z.enum(COMPLAINANTS, 'Pilih apakah nama Anda disebut.'),
    name: z.string().default(''),
    phone: z.string().default(''),
  })
  .superRefine(({ complainant, name, phone }, context) => {
    if (complainant === 'anonymous') return
    const wrongName = name.trim() === '' ? 'Isi nama Anda, atau pilih "Tanpa nama".' : checkName(name)
    const wrongPhone = phone.trim() === '' ? undefined : checkPhone(phone)
    if (wrongName) context.addIssue({ code: 'custom', path: ['name'], message: wrongName })
    if (wrongPhone) context.addIssue({ code: 'custom', path: ['phone'], message: wrongPhone })
  })
  .transform(({ name, phone, ...form }) => ({
    ...form,
    name: form.complainant === 'anonymous' ? null : tidyName(name),
    phone: form.complainant === 'anonymous' ? null : (normalisePhone(phone) ?? null),
  }))

export type ComplaintForm = z.output<typeof complaintForm>

/** Looking up a complaint by what was written down of its number. */
export const followForm = z.object({
  number: z.string('Isi nomor keluhan Anda.').transform((typed, context) => {
    const number = readComplaintNumber(typed)
    if (number) return number
    context.addIssue({ code: 'custom', message: 'Isi nomor keluhan lengkap, misalnya ADU-7K4Q-H7K4-4729.' })
    return z.NEVER
  }),
})

/** What staff may do with a complaint: say it is being looked into, answer it, or say whose it is instead. */
export const OUTCOMES = ['in_progress', 'answered', 'forwarded'] as const

/** Jawaban keluhan — words for the complainant. They may stay empty only while it is being looked into. */
export const answerForm = z
  .object({
    press: pressKey,
    id: z.uuid(),
    outcome: z.enum(OUTCOMES, 'Pilih hasilnya.'),
    answer: optionalText(4000, 'Jawaban paling panjang 4.000 huruf. Persingkat sedikit.'),
  })
  .superRefine(({ outcome, answer }, context) => {
    if (outcome !== 'in_progress' && (answer?.length ?? 0) < 10)
      context.addIssue({
        code: 'custom',
        path: ['answer'],
        message: 'Tulis jawabannya, paling sedikit 10 huruf.',
      })
  })

export type AnswerForm = z.output<typeof answerForm>
