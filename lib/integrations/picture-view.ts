import 'server-only'
import decodeHeic from 'heic-decode'
import sharp, { type Sharp } from 'sharp'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { inTurn } from './turns'

/** A phone's 50-megapixel photo passes; a bomb that unfolds to more does not. */
const MOST_PIXELS = 52_000_000
const LONG_EDGE = 2400
const PHOTOS: readonly string[] = ['jpeg', 'png', 'webp']

sharp.concurrency(1)
sharp.cache(false)
// Only the readers of what we accept: nothing a later libvips may learn.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})

/** The picture people look at, from what was sent. At most two are drawn at once. Refuses with `file_unreadable`, `picture_too_large`. */
export const upright = {
  fromCoded: (content: Buffer) => readably(() => drawCoded(content)),
  fromHeic: (content: Buffer) => readably(() => drawHeic(content)),
}

async function drawCoded(content: Buffer): Promise<Buffer> {
  const picture = sharp(content, { limitInputPixels: false, failOn: 'error' })
  const { format, width, height } = await picture.metadata()
  if (!PHOTOS.includes(format)) throw new Refusal('file_type_unknown')
  assertSize(width, height)
  return drawn(picture.autoOrient())
}

/** The decoder turns the picture upright by itself; what comes out of it are bare pixels. */
async function drawHeic(content: Buffer): Promise<Buffer> {
  const images = await decodeHeic.all({ buffer: content })
  try {
    const [first] = images
    if (!first) throw new Refusal('file_unreadable')
    assertSize(first.width, first.height)
    const { width, height, data } = await first.decode()
    return await drawn(sharp(data, { raw: { width, height, channels: 4 } }))
  } finally {
    images.dispose()
  }
}

const drawn = (picture: Sharp): Promise<Buffer> =>
  picture
    .resize({ width: LONG_EDGE, height: LONG_EDGE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()

function assertSize(width: number, height: number) {
  if (width * height > MOST_PIXELS) throw new Refusal('picture_too_large')
}

/** Whatever a decoder says about a broken picture, the sender reads one sentence. */
async function readably(draw: () => Promise<Buffer>): Promise<Buffer> {
  return inTurn(draw).catch(thrown => {
    throw isRefusal(thrown) ? thrown : new Refusal('file_unreadable')
  })
}
