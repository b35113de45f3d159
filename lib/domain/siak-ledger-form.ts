import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { RECORD_STATUSES } from './record-status'
import { MOST_REGENCY_DAYS } from './siak-ledger'
import { isDay, officeDay } from './working-days'

/** A day in Lumajang on which SIAK was looked at: today at the latest. */
export const seenOnField = z
  .string({ error: 'Pilih tanggal status itu terlihat di SIAK.' })
  .refine(isDay, 'Pilih tanggal status itu terlihat di SIAK.')
  .refine(
    day => !isDay(day) || day <= officeDay(new Date()),
    'Tanggal itu belum tiba. Pilih hari ini atau sebelumnya.',
  )

/** Catat status rekam — what SIAK says of one record, on which day, by whoever looked. `seenStatus` is what their page said before. */
export const recordStatusForm = z.object({
  press: pressKey,
  number: z.string(),
  recordStatus: z.enum(RECORD_STATUSES, 'Pilih status rekam di SIAK.'),
  seenOn: seenOnField,
  note: optionalText(200, 'Catatan paling panjang 200 huruf. Persingkat sedikit.'),
  seenStatus: z.preprocess(value => value || null, z.enum(RECORD_STATUSES).nullable()),
})
export type RecordStatusForm = z.output<typeof recordStatusForm>

const DAYS = `Isi jumlah hari kerja dengan angka, 1 sampai ${MOST_REGENCY_DAYS}.`

/** Batas tunggu kabupaten — after how many working days a case there is looked after. */
export const regencyDaysForm = z.object({
  press: pressKey,
  days: z
    .string(DAYS)
    .trim()
    .regex(/^\d{1,2}$/, DAYS)
    .transform(Number)
    .refine(days => days >= 1 && days <= MOST_REGENCY_DAYS, DAYS),
})
export type RegencyDaysForm = z.output<typeof regencyDaysForm>
