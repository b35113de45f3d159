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

/** Daftar kabupaten — the list of a day as it was pasted. */
export const regencyListForm = z.object({
  press: pressKey,
  seenOn: seenOnField,
  rows: z.string({ error: 'Daftar belum diisi. Salin dari lembar kerja, lalu kirim lagi.' }),
})

/** The same as a file, which travels beside these fields. */
export const regencyListFileForm = regencyListForm.omit({ rows: true })

/** Catat daftar — writes down what was shown of one list. `seen` is the fingerprint of what was shown. */
export const applyListForm = z.object({ press: pressKey, id: z.uuid(), seen: z.string() })

export type RegencyListForm = z.output<typeof regencyListForm>
export type ApplyListForm = z.output<typeof applyListForm>
