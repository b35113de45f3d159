import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { keyFor } from './derive'

/** What a citizen's link opens: the application itself (send, withdraw, receipt), the papers that are asked for again, or only its progress; the one-time code a browser asked for; what a display shows; the case an officer's phone photographs into; or a complaint that is being written. */
export type LinkPurpose =
  | 'application'
  | 'repair'
  | 'progress'
  | 'message_code'
  | 'display'
  | 'scanner_phone'
  | 'complaint_draft'

const ID_BYTES = 16
const MAC_BYTES = 12

/** An unguessable link (96 bits of proof) to one record, good for one purpose. */
export function linkToken(purpose: LinkPurpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, proof(purpose, bytes)]).toString('base64url')
}

/** The id a link was made for, or undefined for a foreign, cut or made-up one. */
export function readLinkToken(purpose: LinkPurpose, token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return undefined
  const id = bytes.subarray(0, ID_BYTES)
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), proof(purpose, id))) return undefined
  return uuidOf(id)
}

/** Sixteen bytes as a UUID is written. */
export const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const proof = (purpose: LinkPurpose, id: Buffer) =>
  createHmac('sha256', keyFor(env().SESSION_SECRET, `link/${purpose}`))
    .update(id)
    .digest()
    .subarray(0, MAC_BYTES)
