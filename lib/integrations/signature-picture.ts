import 'server-only'
import sharp from 'sharp'
import { dotsOf, readDrawnSignature } from '@/lib/domain/drawn-signature'
import { Refusal } from '@/lib/domain/refusal'
import { inspectFile } from './pictures'

/** The strokes of a drawn signature as they are kept. Refuses with `signature_unreadable` what the signing pad does not write. */
export function readDrawn(sent: string): Buffer {
  const svg = readDrawnSignature(sent)
  if (!svg) throw new Refusal('signature_unreadable')
  return Buffer.from(svg)
}

/** A signed paper that was photographed, as the upright JPEG people look at, without anything else the camera noted. Refuses as `inspectFile` does, and a PDF with `file_type_unknown`. */
export async function readSignedPhoto(sent: Buffer): Promise<Buffer> {
  const { view } = await inspectFile(sent)
  if (!view) throw new Refusal('file_type_unknown')
  return view
}

/** Pixels of the longest side of a photo that is only to be recognised. */
const SMALL = 480

/** A photo small enough to travel within a page. */
export const smallPicture = (photo: Buffer): Promise<Buffer> =>
  sharp(photo).resize(SMALL, SMALL, { fit: 'inside', withoutEnlargement: true }).jpeg().toBuffer()

/** Drawn at twice its size and shrunk, so that edges are smooth. */
const FINER = 2
const WIDEST = 1600
const HIGHEST = 800

type Canvas = { pixels: Buffer; width: number; height: number }

/** A drawn signature as a PNG. Drawn by ourselves, dot by dot: nothing in this process reads SVG. */
export async function drawSignature(svg: Buffer): Promise<Buffer> {
  const { width, height, dots } = dotsOf(svg.toString('utf8'))
  const canvas = blank(Math.min(width, WIDEST), Math.min(height, HIGHEST))
  for (const { x, y, radius } of dots) stamp(canvas, x * FINER, y * FINER, Math.max(radius * FINER, 1))

  return sharp(canvas.pixels, { raw: { width: canvas.width, height: canvas.height, channels: 1 } })
    .resize(Math.round(canvas.width / FINER), Math.round(canvas.height / FINER))
    .png()
    .toBuffer()
}

function blank(width: number, height: number): Canvas {
  const size = {
    width: Math.max(1, Math.round(width * FINER)),
    height: Math.max(1, Math.round(height * FINER)),
  }
  return { ...size, pixels: Buffer.alloc(size.width * size.height, 255) }
}

function stamp({ pixels, width, height }: Canvas, x: number, y: number, radius: number) {
  const top = Math.max(0, Math.ceil(y - radius))
  const bottom = Math.min(height - 1, Math.floor(y + radius))
  for (let row = top; row <= bottom; row += 1) {
    const half = Math.sqrt(Math.max(0, radius ** 2 - (row - y) ** 2))
    const from = Math.max(0, Math.ceil(x - half))
    const until = Math.min(width, Math.floor(x + half) + 1)
    if (from < until) pixels.fill(0, row * width + from, row * width + until)
  }
}
