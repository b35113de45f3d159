import { z } from 'zod'
import { normalisePhone } from './phone'
import { CODE_ALPHABET, plainCode } from './receipt-code'
import { plainDigits } from './typed-digits'

/** Most rows one search shows. */
export const MOST_FOUND = 20

/** Pencarian — what was typed into the field that finds. */
export const searchForm = z.object({
  q: z
    .string()
    .trim()
    .min(2, 'Ketik paling sedikit 2 huruf atau angka.')
    .max(80, 'Ketik paling banyak 80 huruf.'),
})

/** What a typed text may be. Several at once: four letters can be a code or a name. */
export type Sought = {
  number?: string
  /** A NIK or KK number. */
  digits?: string
  phone?: string
  code?: string
  codeTail?: string
  ticketNumber?: number
  /** Words of a name, as `nameWords` writes them. */
  words?: readonly string[]
}

/** The ways in which an application is looked for, as a trace names them; never what was typed. */
export const waysOf = (sought: Sought) => Object.keys(sought).sort().join(' ')

/** What a typed text may be: number, NIK, KK number, phone, code (or its last four), queue number, or a name. */
export function soughtIn(typed: string): Sought {
  const compact = typed.normalize('NFKC').trim()
  const digits = plainDigits(compact)
  if (/^\d{16}$/.test(digits)) return { digits }
  const ticket = compact.match(/^a-?\s?0*([1-9]\d{0,3})$/i)?.[1]
  if (ticket) return { ticketNumber: Number(ticket) }
  if (/^\d{6}-?[0-9a-z]{4}$/i.test(compact)) return { number: dashed(compact) }
  const phone = /\d{8}/.test(digits) ? normalisePhone(compact) : undefined
  if (phone) return { phone }

  const code = plainCode(compact)
  const isCode = [...code].every(sign => CODE_ALPHABET.includes(sign))
  const words = nameWords(compact)
  return {
    ...(isCode && code.length === 8 && { code }),
    ...(isCode && code.length === 4 && { codeTail: code }),
    ...(words.length > 0 && { words }),
  }
}

const dashed = (number: string) => number.toUpperCase().replace(/^(\d{6})-?/, '$1-')

/** Ways of writing one name: the old spelling, doubled letters, and the many of Muhammad. */
const MUHAMMADS: readonly string[] = [
  'moh',
  'muh',
  'mhd',
  'mochamad',
  'moch',
  'mohamad',
  'muhamad',
  'mukhamad',
]

/** The words of a name as they are compared: without case, accents, apostrophes and doubled letters, in today's spelling (oe → u, dj → j, tj → c). */
export const nameWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(word =>
      word
        .replaceAll('oe', 'u')
        .replaceAll('dj', 'j')
        .replaceAll('tj', 'c')
        .replace(/(\p{L})\1+/gu, '$1'),
    )
    .map(word => (MUHAMMADS.includes(word) ? 'muhamad' : word))

const SHORTEST = 3

/** By what a name is found: each of its words, and their beginnings from three letters on. */
export const namePieces = (name: string): string[] => [
  ...new Set(
    nameWords(name).flatMap(word => [
      word,
      ...Array.from({ length: Math.max(0, word.length - SHORTEST) }, (_, index) =>
        word.slice(0, SHORTEST + index),
      ),
    ]),
  ),
]
