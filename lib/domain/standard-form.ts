import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { standardContent } from './standard-content'

const day = (sentence: string) => z.iso.date(sentence)

/** Standar pelayanan baru — a version as an admin publishes it, in force from `effectiveOn` (YYYY-MM-DD, Lumajang). */
export const standardForm = z.object({
  press: pressKey,
  decreeNumber: optionalText(100, 'Nomor SK terlalu panjang. Tulis paling banyak 100 huruf.'),
  decreedOn: day('Isi tanggal SK, misalnya 1 Desember 2026.').optional(),
  effectiveOn: day('Isi tanggal mulai berlaku, misalnya 1 Januari 2027.'),
  targetMinutes: z.coerce
    .number('Isi waktu penyelesaian dalam menit.')
    .int('Isi waktu penyelesaian dalam menit bulat.')
    .min(1, 'Isi waktu penyelesaian, paling sedikit 1 menit.')
    .max(10_000, 'Waktu penyelesaian terlalu lama. Isi paling banyak 10.000 menit.'),
  fee: z.string().trim().min(1, 'Isi biayanya. Pelayanan KTP-el tidak dipungut biaya.').max(200),
  product: z.string().trim().min(1, 'Isi produk pelayanannya.').max(200),
  content: standardContent,
})

export type StandardForm = z.output<typeof standardForm>
