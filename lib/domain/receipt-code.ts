/** 28 signs nobody confuses on a smudged slip or over the telephone: no 0 O 1 I L U, no B 8-twin, no S 5-twin. */
export const CODE_ALPHABET = '23456789ACDEFGHJKMNPQRTVWXYZ'

/** Kode berkas: eight random signs. `random(n)` gives a whole number from 0 up to but not including n. */
export const newReceiptCode = (random: (below: number) => number) => signs(8, random)

/** A readable name for a record, not a secret: the day in Lumajang and four random signs, e.g. 261122-7K4Q. */
export function newNumber(now: Date, random: (below: number) => number): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })
    .format(now)
    .replaceAll('-', '')
    .slice(2)
  return `${day}-${signs(4, random)}`
}

const signs = (count: number, random: (below: number) => number) =>
  Array.from({ length: count }, () => CODE_ALPHABET[random(CODE_ALPHABET.length)]).join('')

/** A code as it is printed: H7K4-4729. */
export const groupCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** The signs of a typed code in capitals, without spaces and dashes. */
export const plainCode = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** The last four signs of a code: what tracking asks for besides the phone number (D7). */
export const codeTail = (code: string) => plainCode(code).slice(-4)
