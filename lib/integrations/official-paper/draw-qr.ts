import { encode } from 'uqr'
import { INK } from './measures'
import { makeRoom, type Pen, roomOf, tag, write } from './pen'

const QUIET = 4

/** A QR code and the words beside it. */
export function drawQr(pen: Pen, block: { content: string; alt: string; words: readonly string[] }) {
  const { doc, on } = pen
  makeRoom(pen, on.qr)
  const top = doc.y
  drawSquares(pen, block, on.margin, top)

  const x = on.margin + on.qr + on.gap
  const placed = { width: roomOf(pen) - on.qr - on.gap, lineGap: 1.5 }
  doc.y = top + on.qr / 10
  block.words.forEach((line, at) => {
    tag(pen, 'P', () => write(pen, on.text, at === 0 ? 'bold' : 'regular').text(line, x, doc.y, placed))
    doc.y += 2
  })
  doc.y = Math.max(doc.y, top + on.qr)
}

function drawSquares(
  pen: Pen,
  { content, alt }: { content: string; alt: string },
  left: number,
  top: number,
) {
  const { doc, on } = pen
  const { data, size } = encode(content, { ecc: 'M', border: 0 })
  const side = on.qr / (size + 2 * QUIET)
  const draw = () => {
    data.forEach((row, y) => {
      row.forEach((isDark, x) => {
        if (isDark) doc.rect(left + (x + QUIET) * side, top + (y + QUIET) * side, side, side)
      })
    })
    doc.fill(INK)
  }
  tag(pen, 'Figure', draw, { alt, bbox: [left, top, left + on.qr, top + on.qr] })
}
