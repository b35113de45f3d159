import { hkdfSync } from 'node:crypto'

const derived = new Map<string, Buffer>()

/** 32 bytes for one purpose, derived from one secret (HKDF-SHA256). Purposes never share a key. */
export function keyFor(secret: string, purpose: string): Buffer {
  const name = `${purpose}\0${secret}`
  const known = derived.get(name)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', `tuntas/${purpose}`, 32))
  derived.set(name, key)
  return key
}
