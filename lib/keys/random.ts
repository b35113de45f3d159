import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { CODE_ALPHABET } from '@/lib/domain/receipt-code'

/** A whole number from 0 up to but not including `below`, from the system's own chance. */
export const randomBelow = (below: number) => randomInt(below)

/** A bearer secret of 128 bits, for one use. Only its digest is kept. */
export const newSecret = () => randomBytes(16).toString('base64url')

/** A first password of 16 signs (76 bits) that survives being copied by hand. */
export const newPassword = () =>
  Array.from({ length: 16 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')

/** What is kept of a bearer secret. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The SHA-256 of a file's bytes. */
export const digestOfBytes = (content: Buffer): Buffer => createHash('sha256').update(content).digest()

/** A new record's id, where something follows from it before it is written. */
export const newId = () => randomUUID()
