import { z } from 'zod'
import { phoneField, pressKey } from './application-form'
import { takesMessages } from './phone'
import { CODE_ALPHABET } from './receipt-code'

const MINUTE = 60 * 1000
/** How long a code opens. */
const LIFE = 15 * MINUTE
/** How long after that we still say that it is too old, rather than wrong. */
const REMEMBERED = 120 * MINUTE
/** Milliseconds before another may be asked for. */
export const RESEND_AFTER = MINUTE
/** Tries one code has. */
export const MOST_TRIES = 5

const PREFIX_SIGNS = 3
const LETTERS = CODE_ALPHABET.replace(/\d/g, '')

/** The six digits, and the letters that tell the citizen which message is meant, from at least 8 bytes of proof. */
export function messageCodeOf(proof: Buffer): { prefix: string; digits: string } {
  const prefix = [...proof.subarray(0, PREFIX_SIGNS)].map(byte => LETTERS[byte % LETTERS.length]).join('')
  const digits = String(proof.readUInt32BE(PREFIX_SIGNS) % 1_000_000).padStart(6, '0')
  return { prefix, digits }
}

/** How old a code is: good, too old but lately sent, or long gone. */
export function ageOf(createdAt: Date, now: Date): 'good' | 'expired' | 'gone' {
  const age = now.getTime() - createdAt.getTime()
  if (age < LIFE) return 'good'
  return age < REMEMBERED ? 'expired' : 'gone'
}

/** The message: no name, no link, and what to beware of. */
export const messageCodeText = ({ prefix, digits }: { prefix: string; digits: string }) =>
  `${digits} adalah kode ${prefix} untuk melihat status berkas KTP-el. Berlaku 15 menit.\nLayanan ini gratis, tidak dipungut biaya.\nJangan berikan kode ini kepada siapa pun, juga kepada petugas.`

/** What asking for a code takes: a number that messages reach. */
export const askCodeForm = z.object({
  press: pressKey,
  phone: phoneField.refine(
    phone => !phone.startsWith('+') || takesMessages(phone),
    'Kode hanya bisa kami kirim ke nomor HP Indonesia, misalnya 0812 3456 7890.',
  ),
})

/** What opening by code takes: its six digits, with or without its letters, spaces and dashes. */
export const enterCodeForm = z.object({
  press: pressKey,
  code: z
    .string('Isi 6 angka dari pesan kami.')
    .transform(typed => typed.normalize('NFKC').replace(/\D/g, ''))
    .refine(digits => digits.length === 6, 'Isi 6 angka dari pesan kami.'),
})
