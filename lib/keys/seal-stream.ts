import { createCipheriv } from 'node:crypto'
import { env } from '@/lib/env'
import { keyFor } from './derive'

const BLOCK = 16

/**
 * Encrypts or opens (it is the same) bytes of a file that is still arriving, from any offset on: AES-256-CTR, the file's own
 * random id as its counter. Nothing here proves the bytes unchanged; what is kept for good is sealed again with `seal`.
 */
export function arrivingCipher(id: string, offset: number) {
  const counter = (BigInt(`0x${id.replaceAll('-', '')}`) + BigInt(Math.floor(offset / BLOCK))) % 2n ** 128n
  const start = Buffer.from(counter.toString(16).padStart(32, '0'), 'hex')
  const cipher = createCipheriv('aes-256-ctr', keyFor(env().DATA_KEY, 'arriving_file'), start)
  cipher.update(Buffer.alloc(offset % BLOCK))
  return cipher
}
