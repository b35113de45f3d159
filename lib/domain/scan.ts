import { CODE_ALPHABET, plainCode } from './receipt-code'

/** What a scanner or a person typed to say which application they come for. */
export type Scan =
  | { kind: 'link'; token: string }
  | { kind: 'code'; code: string }
  | { kind: 'number'; number: string }

const LINK = /\/(?:s|bukti|lengkapi)\/([\w-]{30,60})\/?$/
const NUMBER = /^\d{6}-[0-9A-Z]{4}$/
const CODE_SIGNS = 8

/** Reads the address in a receipt's QR, a kode berkas or an application's number; undefined for anything else. */
export function readScan(typed: string): Scan | undefined {
  const text = typed.trim()
  const token = LINK.exec(text)?.[1]
  if (token) return { kind: 'link', token }
  if (NUMBER.test(text.toUpperCase())) return { kind: 'number', number: text.toUpperCase() }
  const code = plainCode(text)
  const isCode = code.length === CODE_SIGNS && [...code].every(sign => CODE_ALPHABET.includes(sign))
  return isCode ? { kind: 'code', code } : undefined
}
