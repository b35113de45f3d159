import { z } from 'zod'
import { nameField, pressKey } from './application-form'
import { RECEIVER_RELATIONS, SIGNATURE_KINDS } from './handover'

const checked = (sentence: string) => z.literal('on', sentence)

/** Isian penyerahan — who takes the card, what was looked at, and how they sign. The signature itself travels beside it. */
export const handoverForm = z.object({
  press: pressKey,
  relation: z.enum(RECEIVER_RELATIONS, 'Pilih siapa yang mengambil.'),
  receiverName: nameField,
  cardMatches: checked('Cocokkan nama dan foto pada KTP-el lebih dulu.'),
  codeMatches: checked('Cocokkan kode berkas atau nomor HP lebih dulu.'),
  signatureKind: z.enum(SIGNATURE_KINDS, 'Pilih cara tanda tangan.'),
})

export type HandoverForm = z.output<typeof handoverForm>
