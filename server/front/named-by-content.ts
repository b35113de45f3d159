import { isModulePath, ownModule } from '@/lib/own-module'

/** The icon, with the sign of its content that Next puts behind it. */
const ICON = /^\/icon\.svg\?icon\.\w+\.svg$/

/**
 * Whether an address holds the sign of just this content. A module is compared: while two builds serve side by side, the new
 * one's address must not be filled for good with what the old one has.
 */
export const isNamedByContent = (files: ReadonlySet<string>) => (address: string) => {
  const [path = ''] = address.split('?')
  return ICON.test(address) || (files.has(path) && isModulePath(path) && ownModule(path) === address)
}
