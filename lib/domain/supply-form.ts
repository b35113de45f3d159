import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { COUNT_STATES, SPOIL_REASONS, SUPPLY_KINDS, type SupplyKind } from './supply'

/** More than an office ever gets at once, or keeps. */
const MOST = 5000

const wholeNumber = (least: number, most: number, sentence: string) =>
  z
    .string(sentence)
    .trim()
    .regex(/^\d{1,4}$/, sentence)
    .transform(Number)
    .refine(number => number >= least && number <= most, sentence)

const kind = z.enum(SUPPLY_KINDS, 'Pilih persediaannya.')
const note = optionalText(200, 'Keterangan paling panjang 200 huruf. Persingkat sedikit.')

/** Penerimaan — a delivery from the regency, with the letter it came with. */
export const deliveryForm = z.object({
  press: pressKey,
  kind,
  quantity: wholeNumber(1, MOST, 'Isi jumlahnya dengan angka, 1 sampai 5000.'),
  deliveryNumber: z
    .string('Isi nomor surat jalan.')
    .trim()
    .min(1, 'Isi nomor surat jalan.')
    .max(60, 'Nomor surat jalan paling panjang 60 huruf. Persingkat sedikit.'),
  note,
})

export type DeliveryForm = z.output<typeof deliveryForm>

/** Yang rusak — what cannot be printed with any more, why, and the case it was meant for where there was one. */
export const spoilForm = z
  .object({
    press: pressKey,
    kind,
    quantity: wholeNumber(1, 500, 'Isi jumlahnya dengan angka, 1 sampai 500.'),
    reason: z.enum(SPOIL_REASONS, 'Pilih sebabnya.'),
    number: optionalText(30, 'Nomor berkas itu terlalu panjang. Periksa lagi nomornya.'),
    note,
  })
  .refine(({ reason, note }) => reason !== 'other' || note, {
    path: ['note'],
    message: 'Tulis apa sebabnya.',
  })

export type SpoilForm = z.output<typeof spoilForm>

/** Hitungan penutupan — what was found of each supply, and why the ledger says something else. What an office does not keep stays empty. */
export const countForm = z
  .object({
    press: pressKey,
    ...(Object.fromEntries(SUPPLY_KINDS.map(name => [name, counted()])) as Record<SupplyKind, Counted>),
    reason: optionalText(300, 'Sebab paling panjang 300 huruf. Persingkat sedikit.'),
  })
  .transform(({ press, reason, ...found }) => ({ press, reason, found }))

type Counted = ReturnType<typeof counted>

function counted() {
  return z.preprocess(
    typed => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    wholeNumber(0, 9999, 'Isi hasil hitungan dengan angka, 0 sampai 9999.').optional(),
  )
}

export type CountForm = z.output<typeof countForm>

/** Putusan atas hitungan — a second person agrees or says what they found instead; or whoever counted takes it back. */
export const settleCountForm = z
  .object({
    press: pressKey,
    countId: z.uuid(),
    decision: z.enum(COUNT_STATES, 'Pilih putusannya.').exclude(['open']),
    objection: optionalText(300, 'Keterangan paling panjang 300 huruf. Persingkat sedikit.'),
  })
  .refine(({ decision, objection }) => decision !== 'disputed' || objection, {
    path: ['objection'],
    message: 'Tulis apa yang Anda temukan, misalnya ada 3 blangko di laci.',
  })

export type SettleCountForm = z.output<typeof settleCountForm>

/** Batas ingat — from how many on the office is warned. */
export const warningForm = z.object({
  press: pressKey,
  kind,
  warnAt: wholeNumber(0, MOST, 'Isi batasnya dengan angka, 0 sampai 5000.'),
})

export type WarningForm = z.output<typeof warningForm>
