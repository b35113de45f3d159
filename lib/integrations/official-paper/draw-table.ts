import { LINE, SOFT_INK } from './measures'
import { decorate, makeRoom, type Pen, roomOf, tag, within, write } from './pen'

const LABEL_SHARE = 0.32
const PADDING = 4

/** Labels and what they stand for, one row each. */
export function drawFacts(pen: Pen, rows: readonly { label: string; value: string }[]) {
  const { doc, on } = pen
  const label = roomOf(pen) * LABEL_SHARE
  const value = roomOf(pen) - label
  within(pen, 'Table', table => {
    for (const row of rows) {
      write(pen, on.text, 'bold')
      makeRoom(pen, doc.heightOfString(row.value, { width: value }))
      const top = doc.y
      within(table, 'TR', line => {
        const names = () =>
          write(pen, on.text, 'regular', SOFT_INK).text(row.label, on.margin, top, { width: label - 6 })
        tag(line, 'TH', names, { scope: 'Row' })
        const below = doc.y
        tag(line, 'TD', () =>
          write(pen, on.text, 'bold').text(row.value, on.margin + label, top, { width: value }),
        )
        doc.y = Math.max(doc.y, below) + 3
      })
    }
  })
}

type Grid = {
  columns: readonly { label: string; share: number }[]
  rows: readonly (readonly string[])[]
  rowHeight?: number
}

/** Rows under a head; the head comes again on every page, and no row is cut in two. */
export function drawTable(pen: Pen, { columns, rows, rowHeight = 0 }: Grid) {
  const labels = columns.map(column => column.label)
  within(pen, 'Table', table => {
    drawRow(table, columns, labels, 0, true)
    for (const cells of rows) {
      const page = pen.doc.page
      makeRoom(pen, heightOf(pen, columns, cells, rowHeight))
      if (pen.doc.page !== page) drawRow(table, columns, labels, 0, true)
      drawRow(table, columns, cells, rowHeight, false)
    }
  })
}

function heightOf(
  { doc, on, ...pen }: Pen,
  columns: Grid['columns'],
  cells: readonly string[],
  least: number,
) {
  write({ doc, on, ...pen }, on.small)
  const heights = cells.map((cell, at) =>
    doc.heightOfString(cell, { width: widthOf({ doc, on, ...pen }, columns, at) - 2 * PADDING }),
  )
  return Math.max(least, ...heights) + 2 * PADDING
}

const widthOf = (pen: Pen, columns: Grid['columns'], at: number) => roomOf(pen) * (columns[at]?.share ?? 0)

function drawRow(
  table: Pen,
  columns: Grid['columns'],
  cells: readonly string[],
  least: number,
  isHead: boolean,
) {
  const { doc, on } = table
  const height = heightOf(table, columns, cells, least)
  const top = doc.y
  within(table, 'TR', line => {
    let left = on.margin
    cells.forEach((cell, at) => {
      const width = widthOf(table, columns, at)
      const x = left
      const draw = () =>
        write(table, on.small, isHead ? 'bold' : 'regular').text(cell, x + PADDING, top + PADDING, {
          width: width - 2 * PADDING,
        })
      tag(line, isHead ? 'TH' : 'TD', draw, isHead ? { scope: 'Column' } : {})
      left += width
    })
  })
  decorate(table, () => {
    doc
      .moveTo(on.margin, top + height)
      .lineTo(on.width - on.margin, top + height)
      .lineWidth(isHead ? 1 : 0.4)
      .stroke(LINE)
  })
  doc.y = top + height
}
