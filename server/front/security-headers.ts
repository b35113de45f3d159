import { randomBytes } from 'node:crypto'

/** What the scripts of one answer may be. */
export type Scripts =
  | { kind: 'none' }
  | { kind: 'own' }
  | { kind: 'nonce'; nonce: string }
  | { kind: 'development' }

const PERMISSIONS = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** A fresh value that only this answer's scripts carry. */
export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/** The Content-Security-Policy of one answer. `style` is the hash of the one style sheet that stands in the page itself: of a first look, or of an error page of our own. */
export function contentSecurityPolicy(scripts: Scripts, style?: string): string {
  const development = scripts.kind === 'development'
  return [
    "default-src 'self'",
    `script-src ${sources(scripts)}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}${style ? ` '${style}'` : ''}`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function sources(scripts: Scripts): string {
  if (scripts.kind === 'none') return "'none'"
  if (scripts.kind === 'own') return "'self'"
  if (scripts.kind === 'nonce') return `'self' 'nonce-${scripts.nonce}' 'strict-dynamic'`
  return "'self' 'unsafe-inline' 'unsafe-eval'"
}

/** The headers every answer carries, whatever it is. */
export function uniformHeaders(publicUrl: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  }
  if (publicUrl?.startsWith('https:'))
    headers['Strict-Transport-Security'] = 'max-age=31536000; includeSubDomains'
  return headers
}

/**
 * The same headers for a page without personal data that no other page led to. There is no opener to be cut off from, and the cut
 * alone costs a phone a new process before the first word.
 */
export function headersWithoutCut(uniform: Record<string, string>): Record<string, string> {
  return { ...uniform, 'Cross-Origin-Opener-Policy': 'unsafe-none' }
}
