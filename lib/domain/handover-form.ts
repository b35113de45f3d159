import { z } from 'zod'
import { nameField, nikField, pressKey, unlessEmpty } from './application-form'
import { RECEIVER_RELATIONS, type ReceiverRelation, SIGNATURE_KINDS, type SignatureKind } from './handover'
import { optionalText } from './optional-text'
import { lackingOfOldCard, oldCardFields } from './original-form'

const ticked = z.preprocess(value => value || undefined, z.literal('on').optional())
const checked = (sentence: string) => z.literal('on', sentence)

/** Isian penyerahan — who takes the card, what was looked at, and how they sign. The signature itself travels beside it. */
export const handoverForm = z
  .object({
    press: pressKey,
    /** The receipt's QR or kode berkas; empty where the phone number was compared instead. */
    code: optionalText(300, 'Kode itu terlalu panjang. Pindai lagi, atau ketik 8 huruf kode berkas.'),
    relation: z.enum(RECEIVER_RELATIONS, 'Pilih siapa yang mengambil.'),
    receiverName: nameField,
    receiverTie: optionalText(40, 'Hubungan paling panjang 40 huruf. Persingkat sedikit.'),
    receiverIdentity: unlessEmpty(nikField),
    mandateSeen: ticked,
    /** A surat kuasa that is not photographed lies somewhere on paper. The photo travels beside the form. */
    mandateOnPaper: ticked,
    mandatePlace: optionalText(40, 'Tempat paling panjang 40 huruf. Persingkat sedikit.'),
    cardMatches: checked('Cocokkan nama dan foto pada KTP-el lebih dulu.'),
    codeMatches: checked('Cocokkan kode berkas atau nomor HP lebih dulu.'),
    signatureKind: z.enum(SIGNATURE_KINDS, 'Pilih cara tanda tangan.'),
    witnessName: unlessEmpty(nameField),
    /** How often the card was printed, where it was looked up: an older printing of it is not the one to hand over. */
    seenPrints: z.coerce.number().int().optional(),
    ...oldCardFields,
  })
  .superRefine((form, context) => {
    for (const [field, sentence] of [...lackingOf(form), ...lackingOfOldCard(form)])
      context.addIssue({ code: 'custom', path: [field], message: sentence })
  })

export type HandoverForm = z.output<typeof handoverForm>

type Given = {
  relation: ReceiverRelation
  receiverTie?: string
  receiverIdentity?: string
  mandateSeen?: 'on'
  mandateOnPaper?: 'on'
  mandatePlace?: string
  signatureKind: SignatureKind
  witnessName?: string
}

/** Whoever is not the applicant shows an identity; a proxy brings F-1.07; a thumb mark needs a witness. */
function* lackingOf(form: Given): Generator<[keyof Given, string]> {
  if (form.relation !== 'self' && !form.receiverIdentity)
    yield ['receiverIdentity', 'Isi NIK penerima, 16 angka di KTP-el yang ia tunjukkan.']
  if (form.relation === 'proxy' && !form.receiverTie)
    yield ['receiverTie', 'Isi hubungan penerima dengan pemohon, misalnya anak atau tetangga.']
  if (form.relation === 'proxy' && !form.mandateSeen)
    yield ['mandateSeen', 'Periksa surat kuasa (F-1.07) lebih dulu. Tanpa surat itu, kartu tidak diserahkan.']
  if (form.relation === 'proxy' && form.mandateOnPaper && !form.mandatePlace)
    yield ['mandatePlace', 'Isi tempat surat kuasa disimpan: nama map atau kotaknya.']
  if (form.signatureKind === 'thumb' && !form.witnessName)
    yield ['witnessName', 'Isi nama saksi yang melihat cap jempol.']
}

/** Isian pembatalan — why a handover is undone. */
export const undoHandoverForm = z.object({
  press: pressKey,
  number: z.string(),
  reason: z
    .string()
    .trim()
    .min(1, 'Tulis alasan pembatalan.')
    .max(500, 'Alasan paling panjang 500 huruf. Persingkat sedikit.'),
})

export type UndoHandoverForm = z.output<typeof undoHandoverForm>

/** One press about one card that waits: a blank receipt, a reminder. */
export const waitingCardForm = z.object({ press: pressKey, number: z.string() })

export type WaitingCardForm = z.output<typeof waitingCardForm>

/** On which shelf a card waits: short, as the office writes it on the shelf. */
export const shelfForm = waitingCardForm.extend({
  shelf: optionalText(12, 'Tulis nomor rak paling panjang 12 huruf, misalnya B-3.'),
})

export type ShelfForm = z.output<typeof shelfForm>

/** The buku penyerahan of one day. */
export const handoverRegisterForm = z.object({
  press: pressKey,
  day: z.iso.date('Pilih tanggal, misalnya 30 November 2026.'),
})

export type HandoverRegisterForm = z.output<typeof handoverRegisterForm>
