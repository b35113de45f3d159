import { drawQr } from './draw-qr'
import { drawFacts, drawTable } from './draw-table'
import { SOFT_INK } from './measures'
import type { PaperBlock, SignaturePlace } from './paper'
import { decorate, makeRoom, type Pen, roomOf, tag, write } from './pen'

/** Draws one block below what is there, and leaves a gap after it. */
export function drawBlock(pen: Pen, block: PaperBlock) {
  pen.doc.x = pen.on.margin
  draw(pen, block)
  pen.doc.x = pen.on.margin
  pen.doc.y += pen.on.gap
}

function draw(pen: Pen, block: PaperBlock) {
  const { doc } = pen
  switch (block.kind) {
    case 'paragraph':
      return tag(pen, 'P', () => words(pen, block.weight).text(block.text, { lineGap: 1.5 }))
    case 'facts':
      return drawFacts(pen, block.rows)
    case 'table':
      return drawTable(pen, block)
    case 'qr':
      return drawQr(pen, block)
    case 'picture': {
      const { content, alt, width, height } = block
      makeRoom(pen, height)
      const { x, y } = doc
      const draws = () => doc.image(content, x, y, { fit: [width, height] })
      tag(pen, 'Figure', draws, { alt, bbox: [x, y, x + width, y + height] })
      doc.y = y + height
      return
    }
    case 'signatures':
      return drawSignatures(pen, block.places)
  }
}

function words(pen: Pen, weight: 'normal' | 'strong' | 'small' = 'normal') {
  if (weight === 'strong') return write(pen, pen.on.text + 1, 'bold')
  if (weight === 'small') return write(pen, pen.on.small, 'regular', SOFT_INK)
  return write(pen, pen.on.text)
}

const ROOM_TO_SIGN = 46

function drawSignatures(pen: Pen, places: readonly SignaturePlace[]) {
  const { doc, on } = pen
  const width = roomOf(pen) / places.length
  makeRoom(pen, ROOM_TO_SIGN + 3 * on.text)
  const top = doc.y
  places.forEach(({ role, name, picture }, at) => {
    const left = on.margin + at * width
    if (picture) drawSigned(pen, picture, { left, top: top + on.text + 4, width: width - on.gap })
    tag(pen, 'P', () => {
      write(pen, on.text).text(role, left, top, { width: width - on.gap })
      doc.y = top + on.text + ROOM_TO_SIGN
      write(pen, on.text, 'bold').text(name, left, doc.y, { width: width - on.gap })
    })
    if (!name) drawLine(pen, left, width - on.gap)
  })
  doc.y = top + ROOM_TO_SIGN + 3 * on.text
}

/** A signature in the room that is left to sign. */
function drawSigned(
  pen: Pen,
  { content, alt }: NonNullable<SignaturePlace['picture']>,
  { left, top, width }: { left: number; top: number; width: number },
) {
  const height = ROOM_TO_SIGN - 6
  tag(pen, 'Figure', () => pen.doc.image(content, left, top, { fit: [width, height] }), {
    alt,
    bbox: [left, top, left + width, top + height],
  })
}

/** Where a name is still to be written. */
function drawLine(pen: Pen, left: number, width: number) {
  decorate(pen, () => {
    const y = pen.doc.y + pen.on.text
    pen.doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.6)
      .stroke(SOFT_INK)
  })
}
