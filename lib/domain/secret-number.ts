import { CODE_ALPHABET, plainCode } from './receipt-code'

const SIGNS = 12

/** A number that is a secret: a prefix of three letters and twelve random signs (57 bits). `random(n)` gives a whole number below n. */
export const newSecretNumber = (prefix: string, random: (below: number) => number) =>
  grouped(prefix, Array.from({ length: SIGNS }, () => CODE_ALPHABET[random(CODE_ALPHABET.length)]).join(''))

/** A typed number as it is stored, with or without its prefix, dashes and capitals; undefined for what cannot be one. */
export function readSecretNumber(prefix: string, typed: string): string | undefined {
  const signs = plainCode(typed).replace(new RegExp(`^${prefix}(?=.{12}$)`), '')
  const isOne = signs.length === SIGNS && [...signs].every(sign => CODE_ALPHABET.includes(sign))
  return isOne ? grouped(prefix, signs) : undefined
}

const grouped = (prefix: string, signs: string) => `${prefix}-${signs.replace(/(.{4})(?=.)/g, '$1-')}`
