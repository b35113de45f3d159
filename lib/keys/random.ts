import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A whole number from 0 up to but not including `below`, from the system's own chance. */
export const randomBelow = (below: number) => randomInt(below)

/** A bearer secret of 128 bits, for one use. Only its digest is kept. */
export const newSecret = () => randomBytes(16).toString('base64url')

/** What is kept of a bearer secret. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The SHA-256 of a file's bytes. */
export const digestOfBytes = (content: Buffer): Buffer => createHash('sha256').update(content).digest()
