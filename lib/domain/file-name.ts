const MOST = 120
/** Control characters, and those that make a name read backwards. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu

/** A sender's name for a file, as it may be shown back to them: no path, nothing invisible, at most 120 characters. */
export function tidyFileName(named: string): string {
  const last = named.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replace(UNSEEN, '').trim().slice(0, MOST) || 'foto'
}
