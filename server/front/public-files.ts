import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The addresses of the files in a folder that is served as it is. */
export function publicFiles(folder: string, address = ''): Set<string> {
  const found = new Set<string>()
  if (!existsSync(folder)) return found
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory())
      for (const file of publicFiles(path, `${address}/${name}`)) found.add(file)
    else found.add(`${address}/${name}`)
  }
  return found
}
