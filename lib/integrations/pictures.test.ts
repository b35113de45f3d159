import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RefusalReason } from '@/lib/domain/refusal'
import { inspectFile } from './pictures'

/** A white sheet, 400 by 300, with a red square in its upper left corner. */
const sheet = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#ffffff' } }).composite([
    { input: { create: { width: 100, height: 100, channels: 3, background: '#ff0000' } }, top: 0, left: 0 },
  ])

const refused = (content: Buffer) =>
  inspectFile(content).then(
    ({ mediaType }) => `taken as ${mediaType}`,
    (thrown: { reason?: RefusalReason }) => thrown.reason ?? String(thrown),
  )

const pdf = (body = '') => Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${body} >>\nendobj\ntrailer\n%%EOF\n`)

const realPdf = async (pages: number) => {
  const made = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) made.addPage()
  return Buffer.from(await made.save())
}

const lockedPdf = async (userPassword: string) => {
  const made = await PDFDocument.create()
  made.addPage()
  made.encrypt({ userPassword, ownerPassword: 'kantor' })
  return Buffer.from(await made.save())
}

let jpeg: Buffer
beforeAll(async () => {
  jpeg = await sheet().jpeg().toBuffer()
})

describe('photos are taken, whatever the phone calls them', () => {
  test.each([
    ['JPEG', 'image/jpeg', () => sheet().jpeg().toBuffer()],
    ['PNG', 'image/png', () => sheet().png().toBuffer()],
    ['WebP', 'image/webp', () => sheet().webp().toBuffer()],
    ['HEIC', 'image/heic', async () => readFileSync('tests/files/photo.heic')],
  ])('%s', async (_name, mediaType, make) => {
    const inspected = await inspectFile(await make())
    expect(inspected.mediaType).toBe(mediaType)
    const { format, width, height } = await sharp(inspected.view ?? Buffer.of()).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 400, height: 300 })
  })

  test('a PDF of up to 20 pages is kept as it is and has no view', async () => {
    const inspected = { mediaType: 'application/pdf', view: null }
    expect(await inspectFile(await realPdf(1))).toEqual(inspected)
    expect(await inspectFile(await realPdf(20))).toEqual(inspected)
  })

  test('a PDF that only keeps others from changing it opens without a password, and is taken', async () => {
    expect(await refused(await lockedPdf(''))).toBe('taken as application/pdf')
  })

  test('a photo of 40 megapixels', { timeout: 30_000 }, async () => {
    const { view } = await inspectFile(await blank(8_000, 5_000))
    expect((await sharp(view ?? Buffer.of()).metadata()).width).toBe(2400)
  })
})

test('a photo taken sideways stands upright, and says nothing of where it was taken', async () => {
  const sent = await sheet()
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 7/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { view } = await inspectFile(sent)

  const metadata = await sharp(view ?? Buffer.of()).metadata()
  expect([metadata.width, metadata.height]).toEqual([300, 400])
  expect([metadata.exif, metadata.orientation, metadata.xmp, metadata.iptc]).toEqual(Array(4).fill(undefined))
  expect(await colourAt(view, 280, 20)).toEqual('red')
  expect(await colourAt(view, 20, 20)).toEqual('white')
})

test('what hides behind a picture does not come out with its view', async () => {
  const { view } = await inspectFile(Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]))
  expect(view?.includes('<script>')).toBe(false)
})

test('a large photo is shown at most 2400 pixels long', async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#88aacc' } })
    .jpeg()
    .toBuffer()
  const { view } = await inspectFile(photo)
  expect((await sharp(view ?? Buffer.of()).metadata()).width).toBe(2400)
})

describe('what is no photo and no PDF is refused by its content, not its name', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, RefusalReason]>([
    ['nothing at all', () => Buffer.alloc(0), 'file_empty'],
    ['11 MB', () => Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]), 'file_too_large'],
    ['a program', () => Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(4000, 7)]), 'file_type_unknown'],
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file_type_unknown'],
    ['HTML', () => Buffer.from('<!doctype html><script>1</script>'), 'file_type_unknown'],
    ['text', () => Buffer.from('surat kehilangan'), 'file_type_unknown'],
    ['a GIF', () => sheet().gif().toBuffer(), 'file_type_unknown'],
    ['a PDF that is also a page', () => pdf('<html><script>1</script></html>'), 'file_type_unknown'],
    ['a PDF with a program', () => pdf('/JavaScript (app.alert(1))'), 'file_type_unknown'],
    [
      'a PDF that is also a ZIP',
      () => Buffer.concat([pdf(), Buffer.from('PK\x05\x06')]),
      'file_type_unknown',
    ],
    ['half a PDF', () => pdf().subarray(0, 30), 'pdf_unreadable'],
    ['a PDF of 21 pages', () => realPdf(21), 'pdf_too_long'],
    ['a PDF with a password', () => lockedPdf('rahasia'), 'pdf_locked'],
    ['a PDF without pages', () => pdf(), 'pdf_unreadable'],
    ['half a photo', () => jpeg.subarray(0, jpeg.length / 2), 'file_unreadable'],
    ['a broken HEIC', () => readFileSync('tests/files/photo.heic').subarray(0, 300), 'file_unreadable'],
    ['a picture that unfolds to 60 megapixels', () => blank(10_000, 6_000), 'picture_too_large'],
  ])('%s', async (_name, make, reason) => {
    expect(await refused(await make())).toBe(reason)
  })
})

test('a PDF that unfolds to gigabytes is given up, and the portal goes on', { timeout: 30_000 }, async () => {
  const zeros = deflateSync(Buffer.alloc(1024 * 1024 * 1024), { level: 1 })
  const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${zeros.length} >>`
  const bomb = Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj\n${stream}\nstream\n`),
    zeros,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\n%%EOF\n'),
  ])
  expect(await refused(bomb)).toBe('pdf_unreadable')
})

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer()

async function colourAt(picture: Buffer | null, left: number, top: number) {
  const [r = 0, g = 0] = await sharp(picture ?? Buffer.of())
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return r > 200 && g < 60 ? 'red' : r > 200 && g > 200 ? 'white' : `${r} ${g}`
}
