import sharp from 'sharp'
import { beginDraft } from './own-pages.mjs'
import { say } from './say.mjs'

const RUNS = 5
const CPU = 6
const TAKEN = { width: 4000, height: 3000 }
const PHONE = '0812 9999 0042'
const PAPERS = [
  { slug: 'surat-hilang', sample: 'seed/papers/police_loss_report-siti.jpg' },
  { slug: 'kk', sample: 'seed/papers/family_card-siti.jpg' },
]

/** How long a weak phone takes from a chosen photo of twelve megapixels to the picture it asks about; medians of five. */
export async function measurePhotos(browser, address) {
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' })
  ).newPage()
  const devTools = await page.context().newCDPSession(page)
  const draft = await beginDraft(page, address, PHONE)
  for (const { slug, sample } of PAPERS) {
    const buffer = await sharp(sample)
      .resize({ ...TAKEN, fit: 'fill' })
      .jpeg({ quality: 95 })
      .toBuffer()
    await page.goto(`${draft}/berkas/${slug}`, { waitUntil: 'networkidle' })
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU })
    const waits = []
    for (let run = 0; run < RUNS; run += 1) waits.push(await choose(page, buffer, run))
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const value = Math.round(waits.sort((a, b) => a - b)[Math.floor(RUNS / 2)])
    say({
      figure: 'photo of 12 megapixels, ready to look at, ms',
      paper: slug,
      cpu: `${CPU}×`,
      value,
      goal: 4000,
    })
  }
  await page.context().close()
}

/** Chooses one more photo; milliseconds until its picture is there. */
async function choose(page, buffer, before) {
  const since = performance.now()
  await page
    .getByLabel(/^(?:Pilih|Tambah) dari galeri/)
    .setInputFiles({ name: `IMG_000${before}.jpg`, mimeType: 'image/jpeg', buffer })
  await page.getByRole('img', { name: 'Foto yang Anda pilih' }).nth(before).waitFor()
  return performance.now() - since
}
