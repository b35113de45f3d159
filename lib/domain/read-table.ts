/** A line of a table as text: its cells, the number of the line it begins on, and whether a quote in it was never closed. */
export type TableLine = { line: number; cells: readonly string[]; isOpen: boolean }

/** Signs that may part cells, the likeliest first. */
const DIVIDERS = [';', '\t', ','] as const

/** The lines of a table that hold something. The sign that parts most of the first line parts all; cells may be quoted, and a quoted one may hold line ends. */
export function readTable(text: string): TableLine[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const head = plain.split('\n').find(line => line.trim() !== '') ?? ''
  const [divider] = DIVIDERS.toSorted((one, other) => head.split(other).length - head.split(one).length)
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${divider}\\n]*))(${divider}|\\n|$)`, 'g')
  const lines: TableLine[] = []
  let current = newLine(1)
  let line = 1
  for (const [whole, quoted, bare = '', end] of plain.matchAll(cell)) {
    current.cells.push(quoted?.replaceAll('""', '"') ?? bare)
    current.isOpen ||= quoted === undefined && bare.startsWith('"')
    line += whole.split('\n').length - 1
    if (end === divider) continue
    if (current.cells.some(text => text.trim() !== '')) lines.push(current)
    current = newLine(line)
  }
  return lines
}

const newLine = (line: number) => ({ line, cells: [] as string[], isOpen: false })
