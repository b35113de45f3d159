import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page } from '@playwright/test'
import { encode } from 'uqr'

/** How many pages a page of the portal prints on, on paper of so many millimetres. */
async function pagesPrinted(page: Page, width: number, height: number): Promise<number> {
  const pdf = await page.pdf({ width: `${width}mm`, height: `${height}mm`, preferCSSPageSize: false })
  return (await PDFDocument.load(pdf)).getPageCount()
}

/** The page fits on one sheet of A4. */
export async function expectOneSheet(page: Page) {
  expect(await pagesPrinted(page, 210, 297), `${new URL(page.url()).pathname}, A4`).toBe(1)
}

/** The slip takes one page of every paper an office prints it on. */
export async function expectSlipOnOnePage(page: Page) {
  const where = new URL(page.url()).pathname
  expect(await pagesPrinted(page, 80, 200), `${where}, 80 mm`).toBe(1)
  expect(await pagesPrinted(page, 148, 210), `${where}, A5`).toBe(1)
  expect(await pagesPrinted(page, 105, 148), `${where}, A6`).toBe(1)
}

/** The QR on the page holds exactly this: its dark squares are those an encoder makes of it, in a quiet zone of four. */
export async function expectQr(page: Page, content: string) {
  const svg = page.locator('main svg[role="img"]').first()
  const { data, size } = encode(content, { ecc: 'M', border: 0 })
  const drawn = (await svg.locator('path[fill="#000"]').getAttribute('d')) ?? ''
  const dark = [...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`)
  const wanted = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])))
  expect(await svg.getAttribute('viewBox')).toBe(`0 0 ${size + 8} ${size + 8}`)
  expect(dark).toEqual(wanted)
}
