import { expect, type Page } from '@playwright/test'
import {
  bringToCounter,
  fillIn,
  goOnToCheck,
  handIn,
  prepareWithoutPhotos,
  sendPapers,
  sendPhoto,
  sendWithoutPhotos,
  someone,
} from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectQr, expectSlipOnOnePage } from '@/e2e/steps/paper'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { VARIANTS } from '@/lib/domain/service'
import { moves, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { letCaseWait } from '@/tests/later'

/** Answers of the requirement check that lead to its result. */
const FREE = { alasan: 'hilang', 'surat-hilang': 'sudah', datang: 'sendiri' }

const LONGEST_NAME = 'Raden Ajeng Kusumaningtyas Wiryodiningrat Hadikusumo Prawir'

/** The counter refuses the application it has open, and its receipt and progress say so to everyone. */
async function refuse(counter: Page, page: Page) {
  const reason = 'NIK ini tercatat di kabupaten lain.'
  await counter.getByText(`${moves.reject.label}…`).click()
  await counter.getByLabel('Alasan').fill(reason)
  await make(counter, 'reject')
  await page.reload()
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(workflow.rejected.now)
  await expectSlipOnOnePage(page)
  await expectEveryCriterion(page)
  await page.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expect(page.getByRole('article')).toContainText(`Alasannya: ${reason}`)
  await expect(page.getByRole('link', { name: 'Mulai permohonan baru' })).toBeVisible()
  await expectEveryCriterion(page)
}

/** Where the receipt's own words say its progress is. */
async function progressOf(page: Page): Promise<string> {
  const path = await page.getByRole('link', { name: 'Lihat perjalanannya' }).getAttribute('href')
  return `${new URL(page.url()).origin}${path}`
}

test('the receipt says what the office holds, file by file, and everyone can use it', async ({ phone }) => {
  test.setTimeout(120_000)
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await fillIn(page, someone('Sumiyati Ningrum'))
  await sendPapers(page, 'lost')
  const code = await handIn(page)

  const held = page.getByRole('region', { name: 'Yang kami terima' })
  await expect(held).toContainText('police_loss_report-siti.jpg')
  await expectSlipOnOnePage(page)
  await expect(held.getByText(/^Kami terima .* pukul \d\d\.\d\d$/)).toHaveCount(2)
  await held.getByText('Kode pencocok lembar').click()
  await expect(held.getByText(/^\S+\.jpg: [0-9a-f]{4} [0-9a-f]{4}$/)).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Langkah berikutnya' })).toContainText(
    /paling lambat \w+, \d+/,
  )
  const big = page.getByText(code, { exact: true }).first()
  expect(await big.evaluate(element => getComputedStyle(element).fontSize)).toBe('32px')
  const words = (await page.locator('main').textContent()) ?? ''
  expect(words).not.toContain('Ningrum')
  expect(words.replace(/[\s.-]/g, '')).not.toMatch(/\d{16}/)
  await expectEveryCriterion(page)

  await page.goBack()
  await expect(page.getByRole('button', { name: moves.hand_in.label })).toHaveCount(0)
  await expect(page).toHaveURL(/\/bukti\//)
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Salin tautan status' })).toBeVisible()
})

test('D-05 the QR holds the address of the progress and nothing else, and the slip prints on one page', async ({
  phone,
}) => {
  const page = await phone()
  await sendWithoutPhotos(page, someone('Paijo Santoso'), 'damaged')

  const address = await progressOf(page)
  expect(address).toMatch(/^https?:\/\/[^/]+\/s\/[\w-]{38}$/)
  await expectQr(page, address)
  await expectSlipOnOnePage(page)
  await page.emulateMedia({ media: 'print' })
  const qr = await page.locator('main svg[role="img"]').first().boundingBox()
  expect(((qr?.width ?? 0) / 96) * 25.4, 'printed at 25 mm or more').toBeGreaterThanOrEqual(25)
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('D-05 A-01 the slip of every service prints on one page, for the longest name, when it came back and when it was refused, and says why', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const counter = await as('counter_officer')
  const page = await phone()
  for (const variant of VARIANTS) {
    const citizen = { ...someone(LONGEST_NAME), eligibility: 'seventeen' as const }
    const { token } = await takeIn(counter, citizen, variant)
    await page.goto(routes.receipt(token))
    await expectSlipOnOnePage(page)
    if (variant === 'lost') await refuse(counter, page)
    if (variant !== 'damaged') continue
    await findLacking(counter, 'family_card', 'unreadable')
    await make(counter, 'send_back')
    await page.reload()
    await expectSlipOnOnePage(page)
  }
})

test('D-05 the longest slips print on one page: with papers to bring, to hand in and to show again, and when it is late', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const page = await phone()
  const steps = page.getByRole('region', { name: 'Langkah berikutnya' }).getByRole('listitem')

  await page.goto(routes.apply('damaged'))
  await fillIn(page, someone(LONGEST_NAME))
  await bringToCounter(page, 'damaged_card')
  await sendPhoto(page, 'family_card')
  await goOnToCheck(page)
  await handIn(page)
  await expect(steps).toHaveCount(4)
  await expectSlipOnOnePage(page)

  await page.goto(routes.apply('damaged'))
  await fillIn(page, someone(LONGEST_NAME))
  await sendPapers(page, 'damaged')
  await handIn(page)
  await letCaseWait(new URL(page.url()).pathname.split('/').at(-1) ?? '', 30)
  await page.reload()
  await expect(steps).toHaveCount(4)
  await expect(steps.filter({ hasText: 'lebih lama dari biasanya' })).toHaveCount(1)
  await expectSlipOnOnePage(page)
})

test('every step says that it is free, and where to report who asks for money', async ({ phone, as }) => {
  test.setTimeout(120_000)
  const page = await phone()
  const expectPromised = async () => {
    const main = page.getByRole('main')
    const where = new URL(page.url()).pathname
    await expect(main.getByText('Tidak dipungut biaya.', { exact: true }).last(), where).toBeVisible()
    await expect(main.getByRole('link', { name: 'Laporkan' }).last(), where).toHaveAttribute(
      'href',
      routes.reportLevy(),
    )
  }
  await prepareWithoutPhotos(page, someone('Warsini'), 'lost')
  const draft = /\/ajukan\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  for (const path of [
    ...[routes.check(), routes.check({ alasan: 'hilang' }), routes.checkResult(FREE)],
    ...[routes.apply(), routes.apply('lost'), routes.draft(draft), routes.draftPhone(draft)],
    ...[
      routes.draftApplicant(draft),
      routes.draftDocuments(draft),
      routes.draftDocument(draft, 'family_card'),
    ],
    ...[routes.status(), routes.messageCode(), routes.surveyStart(), routes.surveyThanks()],
    ...[routes.queue(), routes.requestHomeVisit(), '/layanan/ktp-el-emas', routes.verifySlip()],
    routes.draftCheck(draft),
  ]) {
    await page.goto(path)
    await expectPromised()
  }
  await handIn(page)
  await expectPromised()

  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Warsiti'), 'lost')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')
  await page.goto(routes.receipt(token))
  await page.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expectPromised()
  await page.getByRole('link', { name: 'Foto ulang KK' }).click()
  await page.waitForURL('**/lengkapi/*')
  await expectPromised()
})

test('the slip is kept as a picture and in WhatsApp', async ({ phone }) => {
  const page = await phone()
  const code = await sendWithoutPhotos(page, someone(), 'lost')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan gambar' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`bukti-kirim-${code}.png`)
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const picture = Buffer.concat(chunks)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16), 'its width in pixels').toBe(720)

  const link = await page.getByRole('link', { name: 'Simpan ke WhatsApp' }).getAttribute('href')
  expect(decodeURIComponent(link ?? '')).toContain(code)
})

test('A-11 an application is withdrawn from the status page, once, and no longer after the counter accepted it', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const page = await phone()
  await sendWithoutPhotos(page, someone('Legiman Karyo'), 'lost')
  await page.goto(routes.status())
  await page.getByRole('link', { name: 'Buka bukti kirim' }).click()
  await page.getByText(moves.cancel.label).click()
  await page.getByRole('button', { name: 'Ya, batalkan' }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bukti kirim berkas')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText(moves.cancel.label)).toHaveCount(0)
  await expectSlipOnOnePage(page)
  await expectEveryCriterion(page)

  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Tumini'), 'lost')
  await page.goto(routes.receipt(token))
  await page.getByText(moves.cancel.label).click()
  await findInOrder(counter, 'police_loss_report')
  await findInOrder(counter, 'family_card')
  await make(counter, 'accept')
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(page.getByRole('alert')).toContainText(refusals.too_late_to_cancel)
  await expect(page.locator('#ringkasan-galat')).toBeFocused()
  await expect(page).toHaveTitle(/^Galat: Bukti kirim/)
  await expectEveryCriterion(page)
})

test('a receipt nobody was given says so', async ({ phone }) => {
  const page = await phone()
  const answer = await page.goto(routes.receipt('karangan'))
  expect(answer?.status()).toBe(404)
  await expectEveryCriterion(page)
})
