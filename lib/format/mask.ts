/** 3508 •••• •••• 0004 — a NIK or KK number for eyes that need not know it all. */
export const maskDigits = (digits: string) => `${digits.slice(0, 4)} •••• •••• ${digits.slice(-4)}`

/** 3508 1234 5678 0004 — sixteen digits as people read them. */
export const groupDigits = (digits: string) => digits.replace(/(\d{4})(?=\d)/g, '$1 ')

/** 0812 •••• 7890 — a phone number its owner will recognise. */
export function maskPhone(phone: string): string {
  const local = localPhone(phone)
  return `${local.slice(0, 4)} •••• ${local.slice(-4)}`
}

/** 0812 3456 7890 — a stored number as people dial it at home. */
export const formatPhone = (phone: string) => localPhone(phone).replace(/(\d{4})(?=\d)/g, '$1 ')

const localPhone = (phone: string) => phone.replace(/^\+62/, '0')
