import { z } from 'zod'
import { pressKey } from './application-form'

const HOW_MANY = 'Isi jumlah blangko dengan angka, 1 sampai 5000.'

/** Penerimaan blangko — a box of card blanks arrives from the regency. */
export const cardBlanksForm = z.object({
  press: pressKey,
  quantity: z
    .string(HOW_MANY)
    .trim()
    .regex(/^\d{1,4}$/, HOW_MANY)
    .transform(Number)
    .refine(quantity => quantity >= 1 && quantity <= 5000, HOW_MANY),
  note: z
    .string()
    .trim()
    .max(200, 'Keterangan paling panjang 200 huruf. Persingkat sedikit.')
    .transform(note => note || null),
})

export type CardBlanksForm = z.output<typeof cardBlanksForm>
