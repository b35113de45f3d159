import 'server-only'
import sharp from 'sharp'
import { onOwnThread } from './own-thread'
import { inTurn } from './turns'

/** What a screen shows of a file: a picture, no longer than `edge` pixels, and how many leaves the file has. */
export type Drawn = { picture: Buffer; leaves: number }

/** A picture of ours, made smaller. */
export const drawSmaller = (picture: Buffer, edge: number): Promise<Buffer> =>
  inTurn(() =>
    sharp(picture)
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: 2 })
      .toBuffer(),
  )

type Bitmap = { leaves: number; width: number; height: number; pixels: Uint8Array }

/** One leaf of a PDF, counted from 1. Undefined for one that is not there or cannot be drawn. */
export const drawPdfLeaf = (content: Buffer, leaf: number, edge: number): Promise<Drawn | undefined> =>
  inTurn(async () => {
    const bitmap = await onOwnThread<Bitmap>('draw-pdf-leaf-worker.mjs', { content, leaf, edge })
    if (!bitmap) return undefined
    const { leaves, width, height, pixels } = bitmap
    const picture = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 80, effort: 2 })
      .toBuffer()
    return { picture, leaves }
  })
