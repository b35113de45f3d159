import { officeDay } from './working-days'

/** 28 signs nobody confuses on a smudged slip or over the telephone: no 0 O 1 I L U, no B 8-twin, no S 5-twin. */
export const CODE_ALPHABET = '23456789ACDEFGHJKMNPQRTVWXYZ'

/** Kode berkas: eight random signs. `random(n)` gives a whole number from 0 up to but not including n. */
export const newReceiptCode = (random: (below: number) => number) => signs(8, random)

/** A readable name for a record, not a secret: the day in Lumajang and four random signs, e.g. 261122-7K4Q. */
export function newNumber(now: Date, random: (below: number) => number): string {
  const day = officeDay(now).replaceAll('-', '').slice(2)
  return `${day}-${signs(4, random)}`
}

/** Kode cek: twelve signs (57 bits) from at least 16 bytes of proof. It tells whether a slip is real and opens nothing. */
export function verificationCodeOf(proof: Buffer): string {
  let rest = BigInt(`0x${proof.toString('hex')}`)
  return Array.from({ length: VERIFICATION_SIGNS }, () => {
    const sign = CODE_ALPHABET[Number(rest % BigInt(CODE_ALPHABET.length))]
    rest /= BigInt(CODE_ALPHABET.length)
    return sign
  }).join('')
}

const VERIFICATION_SIGNS = 12

/** A kode cek as it was typed, without spaces and dashes; undefined for what cannot be one. */
export function plainVerificationCode(typed: string): string | undefined {
  const code = plainCode(typed)
  return code.length === VERIFICATION_SIGNS && [...code].every(sign => CODE_ALPHABET.includes(sign))
    ? code
    : undefined
}

const signs = (count: number, random: (below: number) => number) =>
  Array.from({ length: count }, () => CODE_ALPHABET[random(CODE_ALPHABET.length)]).join('')

/** A code as it is printed: H7K4-4729. */
export const groupCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** The signs of a typed code in capitals, without spaces and dashes. */
export const plainCode = (typed: string) =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

/** The last four signs of a code: what tracking asks for besides the phone number (docs/decisions/004). */
export const codeTail = (code: string) => plainCode(code).slice(-4)
