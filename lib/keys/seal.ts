import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'
import { keyFor } from './derive'

const VERSION = 1
const NONCE = 12
const TAG = 16

/** Encrypts bytes at rest with AES-256-GCM: version, nonce, tag, content. Opening them takes the same purpose (its own key) and the same place, where one was given (a file's name). */
export function seal(content: Buffer, purpose: string, place = ''): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor(env().DATA_KEY, purpose), nonce).setAAD(
    Buffer.from(place),
  )
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
}

/** The content of sealed bytes. Throws when they were changed, or sealed for another purpose or place, or with another key. */
export function unseal(sealed: Buffer, purpose: string, place = ''): Buffer {
  if (sealed[0] !== VERSION) throw new Error('sealed with an unknown version')
  const nonce = sealed.subarray(1, 1 + NONCE)
  const tag = sealed.subarray(1 + NONCE, 1 + NONCE + TAG)
  const decipher = createDecipheriv('aes-256-gcm', keyFor(env().DATA_KEY, purpose), nonce).setAAD(
    Buffer.from(place),
  )
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()])
}
