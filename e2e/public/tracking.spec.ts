import { expect, type Page } from '@playwright/test'
import {
  fillIn,
  handIn,
  openPaper,
  photoOf,
  sendPapers,
  sendWithoutPhotos,
  someone,
  track,
} from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { photosKept } from '@/e2e/steps/photos'
import { settled } from '@/e2e/steps/settled'
import { shown } from '@/e2e/steps/shown'
import { test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { untilQuarterHourHas } from '@/tests/later'

/** What the server answers to a wrong pair, with only what was typed taken out. */
async function answerTo(page: Page, phone: string, code: string): Promise<string> {
  await page.goto(routes.status())
  await page.getByLabel('Nomor HP').fill(phone)
  await page.getByLabel('4 huruf/angka akhir kode').fill(code)
  const answer = shown(page)
  await page.getByRole('button', { name: 'Lihat status' }).click()
  const html = settled(await (await answer).text())
  await expect(page.getByRole('alert')).toContainText(refusals.tracking_unknown)
  return html.replaceAll(phone, 'HP').replaceAll(code, 'KODE')
}

test('D-04 a citizen finds the application with phone number and code, however the number is written', async ({
  phone,
}) => {
  test.setTimeout(90_000)
  const home = await phone()
  const citizen = { ...someone('Sumiyati Ningrum'), phone: '081355501234' }
  await home.goto(routes.apply('lost'))
  await fillIn(home, citizen)
  await sendPapers(home, 'lost')
  const code = await handIn(home)

  const written: [string, string][] = [
    ['0813 5550 1234', code.slice(-4)],
    ['+62 813-5550-1234', code],
    ['６２８１３５５５０１２３４', ` ${code.toLowerCase().slice(-4)} `],
    [' 0813 - 5550 - 1234 ', code.toLowerCase().replace('-', ' ')],
  ]
  for (const [number, tail] of written) {
    const page = await phone()
    await page.goto(routes.status())
    await page.getByLabel('Nomor HP').fill(number)
    await page.getByLabel('4 huruf/angka akhir kode').fill(tail)
    await page.getByRole('button', { name: 'Lihat status' }).click()
    const found = page.getByRole('article')
    await expect(found).toContainText('KTP-el hilang · Sumiyati N.')
    await expect(found).toContainText('Giliran kami')
    await expect(found.getByRole('list', { name: 'Perjalanan berkas' })).toContainText(
      /\d [A-Z][a-z]+ 20\d\d/,
    )
    const words = (await page.locator('body').textContent()) ?? ''
    expect(words.replace(/[\s.-]/g, ''), 'no NIK and no KK number').not.toMatch(/\d{16}/)
    expect(words, 'no full name').not.toContain(citizen.name)
    expect(words, 'no full phone number').not.toContain('5550')
    await expect(page.locator('img, picture, object, embed, iframe')).toHaveCount(0)
    expect(await page.content()).not.toMatch(/lembar\/|35081048079/)
  }
})

test('D-04 a wrong number and a wrong code read the same, to the byte', async ({ phone }) => {
  const home = await phone()
  const citizen = someone('Paijo Santoso')
  const code = (await sendWithoutPhotos(home, citizen, 'lost')).slice(-4)
  const wrongCode = code === 'ZZZZ' ? 'YYYY' : 'ZZZZ'

  const toWrongCode = await answerTo(await phone(), citizen.phone, wrongCode)
  const toWrongPhone = await answerTo(await phone(), '0812 9999 0001', code)

  expect(toWrongPhone).toBe(toWrongCode)
})

test('D-04 the sixth wrong try on one phone number answers 429, and says when to come back', async ({
  phone,
}) => {
  const page = await phone()
  const { phone: number } = someone()
  await untilQuarterHourHas(20_000)
  for (const code of ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE']) {
    await track(page, number, code)
    await expect(page.getByRole('alert')).toContainText(refusals.tracking_unknown)
  }
  await page.getByLabel('4 huruf/angka akhir kode').fill('FFFF')
  const answered = shown(page)
  await page.getByRole('button', { name: 'Lihat status' }).click()
  expect((await answered).status()).toBe(429)
  await expect(page.getByRole('alert')).toContainText(
    /Terlalu banyak percobaan\. Coba lagi pukul \d\d\.(?:00|15|30|45)\./,
  )
  await expectEveryCriterion(page)
  await expect(page.getByLabel('Nomor HP')).toHaveValue(number)
})

test('the phone that sent an application sees it without typing, until it is told to forget', async ({
  phone,
}) => {
  const page = await phone()
  await sendWithoutPhotos(page, someone('Legiman Karyo'), 'damaged')
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toContainText('KTP-el rusak · Legiman K.')

  await page.goto(routes.apply('lost'))
  await fillIn(page, someone('Legiman Belum'))
  await openPaper(page, 'family_card')
  await page.getByLabel('Foto Kartu Keluarga (KK)').setInputFiles(photoOf('family_card'))
  await expect(page.getByRole('button', { name: 'Ya, pakai foto ini' })).toBeVisible()
  expect(await photosKept(page)).toBe(1)

  await page.goto(routes.status())
  await page.getByRole('button', { name: 'Lupakan di HP ini' }).click()
  await expect(page.getByText('HP ini sudah melupakan berkas Anda.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect.poll(() => photosKept(page)).toBe(0)
  await page.goto(routes.apply())
  await expect(page.getByText('Lanjutkan isian di HP ini')).toHaveCount(0)
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Cari berkas Anda' })).toBeVisible()
})

test('a phone that only looked is told until when it shows, may ask for longer, and shows nothing after that', async ({
  phone,
}) => {
  const home = await phone()
  const citizen = someone('Wagiyem Lihat')
  const code = await sendWithoutPhotos(home, citizen, 'lost')
  const page = await phone()
  await page.clock.install()
  await track(page, citizen.phone, code)
  await expect(page.getByText(/tampil di HP ini sampai pukul \d\d\.\d\d\./)).toBeVisible()
  await page.waitForLoadState()
  const seen = async () => (await page.context().cookies()).find(({ name }) => name === 'tuntas.lihat')
  const before = await seen()
  expect(before).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect((before?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(30 * 60)
  const warning = page.getByText('Kurang dari 1 menit lagi berkas ini ditutup.')
  await page.clock.runFor('28:30')
  await expect(warning).toBeHidden()
  await page.clock.runFor('01:00')
  await expect(warning).toBeVisible()

  await page.getByRole('button', { name: 'Tampilkan 30 menit lagi' }).click()
  await expect.poll(async () => (await seen())?.expires).toBeGreaterThan(before?.expires ?? 0)
  await expect(page.getByRole('article')).toContainText('KTP-el hilang')
  await expect(warning).toBeHidden()

  await page.context().clearCookies()
  await page.clock.runFor('30:05')
  await expect(page.getByRole('article')).toHaveCount(0)
})
