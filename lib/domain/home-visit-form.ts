import { z } from 'zod'
import { nameField, phoneField, pressKey, villageField } from './application-form'
import { VISIT_REASONS } from './home-visit'
import { readHomeVisitNumber } from './home-visit-number'
import { optionalText, tidyText } from './optional-text'
import { VARIANTS } from './service'
import { isDay } from './working-days'

/** A text that must be there: trimmed, `least` to `most` signs. */
const neededText = (sentence: string, least: number, most: number) =>
  z
    .string({ error: sentence })
    .transform(tidyText)
    .pipe(z.string().min(least, sentence).max(most, `Paling panjang ${most} huruf. Ringkas sedikit.`))

/** Isian jemput bola — who cannot come, why, for which card, and where they live. */
export const homeVisitForm = z.object({
  press: pressKey,
  name: nameField,
  reason: z.enum(VISIT_REASONS, 'Pilih mengapa tidak bisa datang ke kantor.'),
  variant: z.enum(VARIANTS, 'Pilih layanan yang diperlukan.'),
  phone: phoneField,
  villageCode: villageField,
  address: neededText('Tulis alamat dan patokan, misalnya sebelah musala.', 8, 300),
  bestDays: optionalText(100, 'Paling panjang 100 huruf. Ringkas sedikit.'),
  note: optionalText(500, 'Paling panjang 500 huruf. Ringkas sedikit.'),
})

export type HomeVisitForm = z.output<typeof homeVisitForm>

/** Looking up a request by what was written down of its number. */
export const followVisitForm = z.object({
  number: z.string('Isi nomor permintaan Anda.').transform((typed, context) => {
    const number = readHomeVisitNumber(typed)
    if (number) return number
    context.addIssue({
      code: 'custom',
      message: 'Isi nomor permintaan lengkap, misalnya JPB-7K4Q-H7K4-4729.',
    })
    return z.NEVER
  }),
})

/** Which request, as whoever presses saw it. */
const seen = { press: pressKey, id: z.uuid(), seenVersion: z.coerce.number().int().nonnegative() }

/** Jadwalkan — the day (YYYY-MM-DD) and who goes. */
export const scheduleVisitForm = z.object({
  ...seen,
  visitOn: z.string({ error: 'Pilih hari kunjungan.' }).refine(isDay, 'Pilih hari kunjungan.'),
  visitors: neededText('Tulis siapa yang berangkat.', 3, 120),
})

/** Selesai — the visit was made. */
export const finishVisitForm = z.object(seen)

/** Belum bisa — and why, in words for the citizen. */
export const declineVisitForm = z.object({
  ...seen,
  reason: neededText('Tulis alasannya untuk warga, paling sedikit 10 huruf.', 10, 500),
})

export type ScheduleVisitForm = z.output<typeof scheduleVisitForm>
export type FinishVisitForm = z.output<typeof finishVisitForm>
export type DeclineVisitForm = z.output<typeof declineVisitForm>
