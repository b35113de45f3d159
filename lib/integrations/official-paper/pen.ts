import path from 'node:path'
import { INK, type measures } from './measures'
import type { PaperSize } from './paper'

type Structure = PDFKit.PDFStructureElement

/** What draws on one document: the document, where in its structure one is, and the measures of its paper. */
export type Pen = {
  doc: PDFKit.PDFDocument
  parent: Structure
  on: (typeof measures)[PaperSize]
}

/** The family of the portal, upright and bold, embedded in every paper. */
export const fonts = { regular: fontFile(400), bold: fontFile(700) }

function fontFile(weight: number): string {
  return path.join(
    /*turbopackIgnore: true*/ process.cwd(),
    `lib/integrations/official-paper/fonts/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  )
}

/** The width that is left between the margins. */
export const roomOf = ({ on }: Pen) => on.width - 2 * on.margin

/** Draws something as one element of the structure a screen reader follows. */
export function tag({ doc, parent }: Pen, type: string, draw: () => void, options: object = {}) {
  parent.add(doc.struct(type, options, draw))
}

/** Opens an element that others go into; `fill` gets a pen inside it. */
export function within(pen: Pen, type: string, fill: (inside: Pen) => void) {
  const element = pen.doc.struct(type)
  pen.parent.add(element)
  fill({ ...pen, parent: element })
  element.end()
}

/** What only decorates: a screen reader passes over it. */
export function decorate({ doc }: Pen, draw: () => void) {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** Sets face, size and colour of what is written next. */
export const write = ({ doc }: Pen, size: number, face: keyof typeof fonts = 'regular', colour = INK) =>
  doc.font(fonts[face]).fontSize(size).fillColor(colour)

/** Begins a new page where less than `height` is left on this one. */
export function makeRoom({ doc, on }: Pen, height: number) {
  if (doc.y + height > on.height - on.margin) doc.addPage()
}
