import { CODE_ALPHABET, plainCode } from './receipt-code'

const SIGNS = 12

/** Nomor keluhan: twelve random signs (57 bits), all an anonymous complainant has. `random(n)` gives a whole number below n. */
export const newComplaintNumber = (random: (below: number) => number) =>
  grouped(Array.from({ length: SIGNS }, () => CODE_ALPHABET[random(CODE_ALPHABET.length)]).join(''))

/** A typed number as it is stored (ADU-7K4Q-H7K4-4729), with or without its prefix, dashes and capitals; undefined for what cannot be one. */
export function readComplaintNumber(typed: string): string | undefined {
  const signs = plainCode(typed).replace(/^ADU(?=.{12}$)/, '')
  const isOne = signs.length === SIGNS && [...signs].every(sign => CODE_ALPHABET.includes(sign))
  return isOne ? grouped(signs) : undefined
}

const grouped = (signs: string) => `ADU-${signs.replace(/(.{4})(?=.)/g, '$1-')}`
