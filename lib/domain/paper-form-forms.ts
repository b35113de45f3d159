import { z } from 'zod'
import { pressKey } from './application-form'
import { localMoment } from './local-moment'
import { MOST_FORMS, PAPER_FORM_KINDS, SPOIL_REASONS } from './paper-form'

const LIMIT = `Isi jumlah lembar dari 1 sampai ${MOST_FORMS}.`

/** Cetak formulir — how many blank forms of a kind. */
export const printFormsForm = z.object({
  press: pressKey,
  kind: z.enum(PAPER_FORM_KINDS, 'Pilih kertas yang dicetak.'),
  count: z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(MOST_FORMS, LIMIT),
})

/** A number as it was scanned or typed. */
const numberField = z
  .string()
  .trim()
  .min(1, 'Pindai atau ketik nomor di kertasnya, misalnya F-1126-0001-K.')
  .max(60, 'Nomor itu terlalu panjang. Ketik nomor yang tercetak di kertas.')

/** Ketik formulir — which paper is written down now. */
export const enterFormForm = z.object({ number: numberField })

/** Catat surat pengambilan — a slip that was written by hand: for which case, and when it was given. */
export const recordSlipForm = z
  .object({
    press: pressKey,
    number: numberField,
    code: z.string().trim().min(1, 'Pindai QR di bukti kirim, atau ketik 8 huruf kode berkasnya.').max(300),
    receivedAt: localMoment,
  })
  .superRefine(({ receivedAt }, context) => {
    if (!receivedAt) context.addIssue({ code: 'custom', path: ['receivedAt'], message: WHEN_GIVEN })
  })

const WHEN_GIVEN = 'Isi kapan surat itu diberikan.'

/** Catat nomor yang tidak terpakai. */
export const spoilFormForm = z.object({
  press: pressKey,
  number: numberField,
  reason: z.enum(SPOIL_REASONS, 'Pilih mengapa nomor itu tidak terpakai.'),
})

export type PrintFormsForm = z.output<typeof printFormsForm>
export type RecordSlipForm = z.output<typeof recordSlipForm>
export type SpoilFormForm = z.output<typeof spoilFormForm>
