import { z } from 'zod'
import { nameField, pressKey } from './application-form'
import { optionalText } from './optional-text'
import { DESTRUCTIONS, ORIGINAL_TYPES } from './original'
import { drawnField } from './paper-signature'

const PLACE = 'Isi tempatnya: nama rak, atau siapa yang memegang.'

/** Where an original is: a shelf, or whoever has it. */
export const placeField = z
  .string(PLACE)
  .trim()
  .min(1, PLACE)
  .max(40, 'Tempat paling panjang 40 huruf. Persingkat sedikit.')

const REASON = 'Tulis mengapa aslinya tidak ada.'

/** Why an original is not there. */
export const absenceField = z
  .string(REASON)
  .trim()
  .min(1, REASON)
  .max(200, 'Sebab paling panjang 200 huruf. Persingkat sedikit.')

/** Which original of which case, and how often it had been written about when the form was shown (0: never). */
const original = z.object({
  press: pressKey,
  number: z.string(),
  type: z.enum(ORIGINAL_TYPES),
  seen: z.coerce.number().int().min(0),
})

/** Terima dokumen asli, or move it to another place. */
export const placeOriginalForm = original.extend({ place: placeField })
export type PlaceOriginalForm = z.output<typeof placeOriginalForm>

/** Catat tidak ada. */
export const absentOriginalForm = original.extend({ reason: absenceField })
export type AbsentOriginalForm = z.output<typeof absentOriginalForm>

/** Kembalikan. */
export const returnOriginalForm = original.extend({ receiverName: nameField, signature: drawnField })
export type ReturnOriginalForm = z.output<typeof returnOriginalForm>

/** Pemusnahan — several at once, in one way, before a witness of the office. */
export const destroyOriginalsForm = z.object({
  press: pressKey,
  originals: z.preprocess(
    sent => (typeof sent === 'string' ? [sent] : sent),
    z
      .array(z.uuid(), 'Pilih dokumen yang dimusnahkan.')
      .min(1, 'Pilih dokumen yang dimusnahkan.')
      .max(50, 'Pilih paling banyak 50 dokumen sekali musnah.'),
  ),
  way: z.enum(DESTRUCTIONS, 'Pilih cara pemusnahannya.'),
  witnessId: z.uuid('Pilih saksi yang melihat pemusnahan.'),
  signature: drawnField,
  witnessSignature: drawnField,
})
export type DestroyOriginalsForm = z.output<typeof destroyOriginalsForm>

/** KTP-el lama, asked at the handover where it was not written down before: taken in now, or not there. */
export const oldCardFields = {
  oldCard: z.preprocess(value => value || undefined, z.enum(['taken_in', 'absent']).optional()),
  oldCardPlace: optionalText(40, 'Tempat paling panjang 40 huruf. Persingkat sedikit.'),
  oldCardReason: optionalText(200, 'Sebab paling panjang 200 huruf. Persingkat sedikit.'),
}

type OldCard = { oldCard?: 'taken_in' | 'absent'; oldCardPlace?: string; oldCardReason?: string }

/** A card that was taken in is somewhere; one that is not there has a reason. */
export function* lackingOfOldCard(form: OldCard): Generator<[keyof OldCard, string]> {
  if (form.oldCard === 'taken_in' && !form.oldCardPlace) yield ['oldCardPlace', PLACE]
  if (form.oldCard === 'absent' && !form.oldCardReason) yield ['oldCardReason', REASON]
}
