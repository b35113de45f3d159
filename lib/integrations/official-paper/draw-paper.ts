import 'server-only'
import PDFDocument from 'pdfkit'
import { drawBlock } from './draw-block'
import { LINE, measures, SOFT_INK } from './measures'
import type { Paper } from './paper'
import { decorate, fonts, type Pen, roomOf, tag, write } from './pen'

/** The types of pdfkit do not know this one yet. */
const ACCESSIBLE = String('PDF/UA') as PDFKit.Mixins.PDFSubsets

/**
 * Draws an official paper: a tagged PDF 1.7 (PDF/UA) in Indonesian with our letters embedded, which needs nothing outside itself.
 * The same paper gives the same bytes, so that its SHA-256 proves it (docs/decisions/011).
 */
export function drawPaper(paper: Paper): Promise<Buffer> {
  const on = measures[paper.size]
  const doc = open(paper)
  const collected = collect(doc)
  const parent = doc.struct('Document')
  doc.addStructure(parent)
  const pen: Pen = { doc, parent, on }
  for (const [at, blocks] of paper.pages.entries()) {
    doc.addPage()
    drawHead(pen, { ...paper, number: paper.numbers?.[at] ?? paper.number })
    for (const block of blocks) drawBlock(pen, block)
  }
  parent.end()
  doc.end()
  return collected
}

function open({ size, title, number, issuedAt, letterhead }: Paper) {
  const { width, height, margin } = measures[size]
  const info = {
    Title: `${title} ${number}`,
    Author: letterhead.name,
    Subject: 'Layanan KTP-el',
    Creator: 'Tuntas',
    Producer: 'Tuntas',
    CreationDate: issuedAt,
    ModDate: issuedAt,
  }
  const told = { pdfVersion: '1.7' as const, lang: 'id-ID', tagged: true, displayTitle: true, info }
  const paper = { size: [width, height] as [number, number], margin, font: fonts.regular }
  return new PDFDocument({ ...told, ...paper, subset: ACCESSIBLE, autoFirstPage: false })
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', part => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}

/** Letterhead, line, title and number, over every page that begins. */
function drawHead(pen: Pen, { letterhead, title, number }: Paper) {
  const { doc, on } = pen
  const centred = { width: roomOf(pen), align: 'center' as const }
  const { regencyName, name, address, phone } = letterhead
  tag(pen, 'P', () => write(pen, on.small).text(regencyName.toUpperCase(), on.margin, on.margin, centred))
  tag(pen, 'P', () => write(pen, on.text + 2, 'bold').text(name.toUpperCase(), centred))
  tag(pen, 'P', () =>
    write(pen, on.small, 'regular', SOFT_INK).text(`${address} · telepon ${unbroken(phone)}`, centred),
  )
  decorate(pen, () => {
    const y = doc.y + 4
    doc
      .moveTo(on.margin, y)
      .lineTo(on.width - on.margin, y)
      .lineWidth(1.4)
      .stroke(LINE)
  })
  doc.y += on.gap + 8
  tag(pen, 'H1', () => write(pen, on.title, 'bold').text(title, on.margin, doc.y, centred))
  tag(pen, 'P', () => write(pen, on.small, 'regular', SOFT_INK).text(`Nomor ${number}`, centred))
  doc.y += on.gap
}

const unbroken = (number: string) => number.replaceAll(' ', '\u00a0')
