import { plainDigits } from './typed-digits'

/**
 * A phone number as it is stored (+628123456789), or undefined for what cannot be one.
 * Takes every way people write it: 0812…, 812…, 62812…, +62 812-…, 0062…; foreign numbers need their +.
 * What `plainDigits` takes is taken too, and so are the address of a chat or a call, and a country code that a form's own prefix doubled.
 * Landlines such as (0334) 323313 are taken too; they get no messages.
 */
export function normalisePhone(typed: string): string | undefined {
  const digits = plainDigits(typed.replace(/^\s*(?:tel:|(?:https?:\/\/)?wa\.me\/)/i, ''))
  const compact = digits.replace(/^00/, '+')
  const international = compact.startsWith('+') ? compact : `+62${compact.replace(/^(62|0)/, '')}`
  const tidy = international.replace(/^\+620/, '+62').replace(/^\+6262(?=8[1-9]\d{7,10}$)/, '+62')
  return isPhone(tidy) ? tidy : undefined
}

const isPhone = (phone: string) =>
  phone.startsWith('+62')
    ? /^\+62(8[1-9]\d{7,10}|[2-7]\d{6,10}|9\d{6,10})$/.test(phone)
    : /^\+[1-9]\d{7,14}$/.test(phone)

/** So many digits are more than one number. */
const TWO_NUMBERS = 18

/** The sentence for a phone number that cannot be one, or undefined. */
export function checkPhone(typed: string): string | undefined {
  if (normalisePhone(typed)) return undefined
  return typed.normalize('NFKC').replace(/\D/g, '').length >= TWO_NUMBERS
    ? 'Isi satu nomor saja, misalnya 0812 3456 7890.'
    : 'Isi nomor HP yang bisa dihubungi, misalnya 0812 3456 7890.'
}

/** Whether messages can reach it: an Indonesian mobile number. */
export const takesMessages = (phone: string) => phone.startsWith('+628')
