import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type ModulePath = `/skrip/${string}.js`

const addresses = new Map<ModulePath, string>()

/** The address of a module of ours, with a sign of what it holds: under this address it never changes, and a phone may keep it. */
export function ownModule(path: ModulePath): string {
  const known = addresses.get(path)
  if (known) return known
  const content = readFileSync(/* turbopackIgnore: true */ `public${path}`)
  const address = `${path}?${createHash('sha256').update(content).digest('base64url').slice(0, 10)}`
  addresses.set(path, address)
  return address
}

export const isModulePath = (path: string): path is ModulePath => /^\/skrip\/[a-z]+\.js$/.test(path)
