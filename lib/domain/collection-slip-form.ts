import { z } from 'zod'
import { pressKey } from './application-form'

/** Held applications as a form carries them: their ids, one after the other. */
const holdIds = z
  .string()
  .transform(typed => typed.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).min(1, 'Belum ada pemohon yang dipilih. Muat ulang halaman ini.').max(200))

/** Cetak surat pengambilan — for everyone who is listed, or for `only` one of them, with the day from which they may come. */
export const collectionSlipForm = z
  .object({
    press: pressKey,
    holds: holdIds,
    only: z.uuid().optional(),
    from: z.iso.date('Isi tanggal mulai bisa diambil, misalnya 30 November 2026.'),
  })
  .transform(({ holds, only, ...form }) => ({ ...form, holds: only ? [only] : [...new Set(holds)] }))

export type CollectionSlipForm = z.output<typeof collectionSlipForm>
