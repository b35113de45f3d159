/** Those of Arabic and Persian keyboards; the last four bits of each sign are its digit. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * What was typed or copied as a number, in plain digits: full-width and Arabic ones and the letter O for a nought are taken, and spaces,
 * dots, dashes of every length, and the invisible signs that come along with a copied number are left out. All else stays, to be refused.
 */
export const plainDigits = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(OTHER_DIGITS, digit => String(digit.charCodeAt(0) % 16))
    .replace(/[\s.,;()/_·•\p{Pd}\p{Cf}]/gu, '')
    .replace(/o/gi, '0')
