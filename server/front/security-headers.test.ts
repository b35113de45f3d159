import { expect, test } from 'vitest'
import { contentSecurityPolicy, newNonce, uniformHeaders } from './security-headers'

test('a page without scripts allows none, and nothing inline anywhere', () => {
  const policy = contentSecurityPolicy({ kind: 'none' })
  expect(policy).toContain("script-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("frame-ancestors 'none'")
})

test('a page with scripts allows only those that carry the nonce of this answer', () => {
  const nonce = newNonce()
  expect(contentSecurityPolicy({ kind: 'nonce', nonce })).toContain(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
  )
  expect(newNonce()).not.toBe(nonce)
})

test('https is promised only where the portal is on https', () => {
  expect(uniformHeaders('https://tuntas.example')).toHaveProperty('Strict-Transport-Security')
  expect(uniformHeaders('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
  expect(uniformHeaders(undefined)).not.toHaveProperty('Strict-Transport-Security')
})
