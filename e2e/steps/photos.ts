import { createHash, randomBytes } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { photoOf } from '@/e2e/steps/citizen'
import type { PhotoDoubt } from '@/lib/domain/photo-coach'
import type { DocumentType } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { fillDiskForHandle } from '@/tests/full-disk'

type File = { name: string; mimeType: string; buffer: Buffer }

const asPhoto = (name: string, buffer: Buffer): File => ({ name, mimeType: 'image/jpeg', buffer })

/** A photo as a telephone takes it: twelve megapixels, lying on its side, telling where it was taken. Upright it has a red square in its upper right corner. */
export async function telephonePhoto(type: DocumentType): Promise<File> {
  const corner = { create: { width: 300, height: 300, channels: 3 as const, background: '#ff0000' } }
  const buffer = await sharp(photoOf(type))
    .resize({ width: 4000, height: 3000, fit: 'fill' })
    .composite([{ input: corner, top: 0, left: 0 }])
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 7/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return asPhoto('IMG_0001.jpg', buffer)
}

/** The sample photo of a paper as if the hand had moved. */
export const movedPhoto = async (type: DocumentType) =>
  asPhoto('goyang.jpg', await sharp(photoOf(type)).blur(6).jpeg().toBuffer())

/** How a photo of a paper goes wrong: taken by night, with a lamp in it, or cut at two sides. */
export const spoilt: Record<Exclude<PhotoDoubt, 'blurred'>, (type: DocumentType) => Promise<File>> = {
  dark: async type => asPhoto('malam.jpg', await sharp(photoOf(type)).linear(0.35, 0).jpeg().toBuffer()),
  glare: async type => {
    const photo = sharp(photoOf(type))
    const { width, height } = await photo.metadata()
    const lamp = `<svg width="${width}" height="${height}"><circle cx="50%" cy="50%" r="20%" fill="#fff"/></svg>`
    const lit = photo.composite([{ input: Buffer.from(lamp) }])
    return asPhoto('silau.jpg', await lit.jpeg().toBuffer())
  },
  cut: async type => {
    const photo = sharp(photoOf(type))
    const { width, height } = await photo.metadata()
    const [left, top] = [Math.floor(width / 4), Math.floor(height / 4)]
    const part = photo.extract({ left, top, width: width - left - 9, height: height - top - 9 })
    return asPhoto('terpotong.jpg', await part.jpeg().toBuffer())
  },
}

/** A photo of about `bytes` that cannot be made lighter by looking at it: noise. */
export async function heavyPhoto(name: string, bytes: number): Promise<File> {
  const edge = Math.round(Math.sqrt(bytes / 1.35))
  const noise = sharp(randomBytes(edge * edge * 3), { raw: { width: edge, height: edge, channels: 3 } })
  return asPhoto(name, await noise.jpeg({ quality: 80 }).toBuffer())
}

/** A plain white picture of so many megapixels, light in bytes. */
export const widePhoto = async (width: number, height: number) =>
  asPhoto(
    'lebar.jpg',
    await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer(),
  )

/** A PDF of one page that weighs about `bytes`. */
export async function heavyPdf(bytes: number): Promise<File> {
  const made = await PDFDocument.create()
  made.addPage()
  const noise = made.context.stream(new Uint8Array(randomBytes(bytes)))
  made.context.register(noise)
  return { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await made.save()) }
}

/** A light PDF of so many pages. */
export async function longPdf(pages: number): Promise<File> {
  const made = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) made.addPage()
  const name = `surat-${pages}.pdf`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await made.save()) }
}

/** A PDF that asks for a password. */
export async function lockedPdf(): Promise<File> {
  const made = await PDFDocument.create()
  made.addPage()
  made.encrypt({ userPassword: 'rahasia', ownerPassword: 'kantor' })
  return { name: 'terkunci.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await made.save()) }
}

export const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** Notes where each sending of a file began, in bytes. */
export function watchSendings(page: Page): number[] {
  const starts: number[] = []
  page.on('request', request => {
    const range = /^bytes=(\d+)-/.exec(request.headers().range ?? '')?.[1]
    if (request.method() === 'PUT' && range) starts.push(Number(range))
  })
  return starts
}

/** Every file that the pages to come hand to the network, byte for byte: of a form with a file a browser tells nobody else what it carries. */
export async function catchSent(page: Page): Promise<Buffer[]> {
  const sent: Buffer[] = []
  await page.exposeFunction('tellSent', (content: string) => sent.push(Buffer.from(content, 'latin1')))
  await page.addInitScript(() => {
    const send = XMLHttpRequest.prototype.send
    XMLHttpRequest.prototype.send = function (body) {
      const file = body instanceof FormData ? body.get('file') : null
      const tell: unknown = Reflect.get(window, 'tellSent')
      if (file instanceof Blob && typeof tell === 'function') {
        const reader = new FileReader()
        reader.onload = () => Promise.resolve(tell(reader.result)).then(() => send.call(this, body))
        reader.readAsBinaryString(file)
      } else send.call(this, body)
    }
  })
  return sent
}

/** Changes, on its way back, the first answer to a file that was sent; `given` is the office's own. */
export async function alterFirstAnswer(page: Page, change: (answer: string) => string) {
  const devTools = await page.context().newCDPSession(page)
  const given = new Promise<string>(resolve =>
    devTools.on('Fetch.requestPaused', async ({ requestId, request, responseStatusCode }) => {
      if (request.method !== 'PUT') return devTools.send('Fetch.continueRequest', { requestId })
      const { body } = await devTools.send('Fetch.getResponseBody', { requestId })
      const answer = Buffer.from(body, 'base64').toString()
      await devTools.send('Fetch.fulfillRequest', {
        ...{ requestId, responseCode: responseStatusCode ?? 200 },
        responseHeaders: [{ name: 'content-type', value: 'application/json' }],
        body: Buffer.from(change(answer)).toString('base64'),
      })
      await devTools.detach()
      resolve(answer)
    }),
  )
  await devTools.send('Fetch.enable', {
    patterns: [{ urlPattern: '*/api/ingest/*', requestStage: 'Response' }],
  })
  return { given }
}

/** The next file a page sends meets a full disk at the office. */
export const fillDiskOnce = (page: Page) =>
  page.route(
    `**${routes.uploadthing()}?*`,
    async route => {
      const response = await route.fetch()
      for (const { key } of await response.json()) await fillDiskForHandle(key)
      await route.fulfill({ response })
    },
    { times: 1 },
  )

/** How many photos wait on this phone for the office. */
export const photosKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tuntas-foto')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('menunggu').objectStore('menunggu').count()
          counting.onsuccess = () => resolve(counting.result)
          opening.result.close()
        }
      }),
  )
