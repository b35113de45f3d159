import 'server-only'
import sharp from 'sharp'
import { Refusal } from '@/lib/domain/refusal'

/** No picture of a signature is larger than this many pixels, and none takes longer than this many seconds. */
const PIXELS = { drawn: 4_000_000, photo: 60_000_000 }
const SECONDS = 10

/** A photographed signature, upright and written anew as JPEG without anything else the camera noted. Refuses with `file_type_unknown` and `file_unreadable`. */
export async function readSignaturePhoto(sent: Buffer): Promise<Buffer> {
  const isJpeg = sent.subarray(0, 3).toString('hex') === 'ffd8ff'
  const isPng = sent.subarray(0, 8).toString('hex') === '89504e470d0a1a0a'
  if (!isJpeg && !isPng) throw new Refusal('file_type_unknown')
  return await sharp(sent, { limitInputPixels: PIXELS.photo, failOn: 'error' })
    .rotate()
    .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .timeout({ seconds: SECONDS })
    .toBuffer()
    .catch(() => {
      throw new Refusal('file_unreadable')
    })
}

/** A drawn signature as a picture on white, so that no browser ever reads it as a document. */
export const drawSignature = (svg: Buffer): Promise<Buffer> =>
  sharp(svg, { limitInputPixels: PIXELS.drawn })
    .flatten({ background: '#fff' })
    .png()
    .timeout({ seconds: SECONDS })
    .toBuffer()
