import 'server-only'
import path from 'node:path'
import sharp from 'sharp'
import type { Turn } from '@/lib/domain/rendition'

/** Letters need outlines sharp can read; nothing in this process reads SVG, and a bare machine has no fonts of its own. */
const FONT = path.join(
  /*turbopackIgnore: true*/ process.cwd(),
  'app/fonts/atkinson-hyperlegible-next-latin-600.ttf',
)
const FAMILY = 'Atkinson Hyperlegible Next 13'
/** The picture at which the letters have the size of the family above; larger and smaller ones keep the proportion. */
const USUAL_EDGE = 1280
const USUAL_DPI = 96
const SMALLEST_DPI = 36
const SLOPE = -24

/** A picture turned and with lines written all across it, dark with a light edge so that they show on paper and on wood. JPEG. */
export async function watermarked(picture: Buffer, lines: string, turn: Turn): Promise<Buffer> {
  const { data, info } = await sharp(picture).rotate(turn).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const input = await fitted(await tile(lines, Math.max(width, height)), width, height)
  return sharp(data, { raw: { width, height, channels } })
    .composite([{ input, tile: true, gravity: 'northwest' }])
    .jpeg({ quality: 78 })
    .toBuffer()
}

/** No larger than the picture it goes onto. */
async function fitted(tile: Buffer, mostWidth: number, mostHeight: number): Promise<Buffer> {
  const { width, height } = await sharp(tile).metadata()
  if (width <= mostWidth && height <= mostHeight) return tile
  const size = { width: Math.min(width, mostWidth), height: Math.min(height, mostHeight) }
  return sharp(tile)
    .resize({ ...size, fit: 'cover' })
    .png()
    .toBuffer()
}

async function tile(lines: string, edge: number): Promise<Buffer> {
  const dpi = Math.max(SMALLEST_DPI, Math.round((USUAL_DPI * edge) / USUAL_EDGE))
  const [light, dark] = await Promise.all([letters(lines, '#ffffff', dpi), letters(lines, '#1b1e1d', dpi)])
  const room = Math.round(dpi / 3)
  const edged = await sharp(dark)
    .composite([
      { input: light, left: 1, top: 1 },
      { input: dark, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()
  return sharp(edged)
    .extend({ top: room, bottom: room, left: room, right: room, background: '#0000' })
    .rotate(SLOPE, { background: '#0000' })
    .png()
    .toBuffer()
}

const letters = (lines: string, colour: string, dpi: number) =>
  sharp({
    text: {
      text: `<span foreground="${colour}" alpha="32%">${escaped(lines)}</span>`,
      font: FAMILY,
      fontfile: FONT,
      rgba: true,
      dpi,
    },
  })
    .png()
    .toBuffer()

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
