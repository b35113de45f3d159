const MARK = 0xff
const START = 0xd8
const END = 0xd9
const SCAN = 0xda

/** Whether something follows the end of a JPEG picture, such as a program or an archive that travels with it. */
export function carriesMore(bytes: Uint8Array): boolean {
  if (bytes[0] !== MARK || bytes[1] !== START) return false
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] === MARK && bytes[at + 1] === END) return at + 2 < bytes.length
    at = next(bytes, at)
  }
  return false
}

/** The mark after the one at `at`; bytes that fill the room before a mark are passed one by one. */
function next(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 1]
  if (bytes[at] !== MARK || kind === MARK) return at + 1
  const end = at + 2 + lengthAt(bytes, at + 2)
  return kind === SCAN ? endOfScan(bytes, end) : end
}

/** A block tells its own length, in two bytes that count themselves. */
const lengthAt = (bytes: Uint8Array, at: number) => Math.max(2, (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))

function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] !== MARK || isWithinScan(bytes[at + 1] ?? 0))) at += 1
  return at
}

/** A stuffed byte, or a mark to start anew at, ends no scan. */
const isWithinScan = (kind: number) => kind === 0x00 || (kind >= 0xd0 && kind <= 0xd7)
