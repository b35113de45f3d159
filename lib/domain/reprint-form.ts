import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { REPRINT_REASONS } from './reprint'

/** Isian cetak ulang — why a card is printed once more, by someone who saw how often it was printed so far. */
export const reprintForm = z
  .object({
    press: pressKey,
    number: z.string(),
    seenPrints: z.coerce.number().int(),
    reason: z.enum(REPRINT_REASONS, 'Pilih mengapa kartu dicetak ulang.'),
    note: optionalText(200, 'Keterangan paling panjang 200 huruf. Persingkat sedikit.'),
  })
  .refine(({ reason, note }) => reason !== 'other' || note, {
    path: ['note'],
    message: 'Tulis mengapa kartu dicetak ulang.',
  })

export type ReprintForm = z.output<typeof reprintForm>
