import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { holdScripts, withoutScripts } from '@/e2e/steps/broken'
import {
  card,
  fillIn,
  goOnToCheck,
  handIn,
  openPaper,
  photoOf,
  sendPhoto,
  someone,
} from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import {
  alterFirstAnswer,
  catchSent,
  digestOf,
  fillDiskOnce,
  heavyPdf,
  heavyPhoto,
  lockedPdf,
  longPdf,
  movedPhoto,
  photosKept,
  spoilt,
  telephonePhoto,
  watchSendings,
  widePhoto,
} from '@/e2e/steps/photos'
import { findInOrder, findLacking, make, openFromDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { lackingReasons, MOST_PAGES, MOST_PDF_PAGES } from '@/lib/domain/document'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { photoDoubts } from '@/lib/domain/photo-coach'
import { carriesTraces } from '@/lib/domain/photo-target'
import { refusals } from '@/lib/domain/refusal'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { storedOf } from '@/tests/stored'

test.describe.configure({ timeout: 120_000 })

const HOUR = 60 * 60 * 1000

const OFFLINE = 'Sinyal terputus. Foto Anda tersimpan di HP ini. Kami coba kirim lagi saat sinyal kembali.'

async function atPaper(page: Page, type: DocumentType, citizen = someone()) {
  await page.goto(routes.apply(type === 'damaged_card' ? 'damaged' : 'lost'))
  await fillIn(page, citizen)
  await openPaper(page, type)
}

const gallery = (page: Page, type: DocumentType) => page.getByLabel(`Foto ${documentTypes[type].label}`)
const yes = (page: Page) => page.getByRole('button', { name: 'Ya, pakai foto ini' })
const received = (page: Page) => page.getByText('sudah kami terima')
const goOn = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

/** A phone whose signal comes and goes: its browser complains in the console, which is no fault of ours. */
const weakPhone = (browser: import('@playwright/test').Browser) =>
  browser.newContext({ viewport: { width: 360, height: 740 } })

for (const [type, longEdge, most] of [
  ['police_loss_report', 2400, 950_000],
  ['damaged_card', 1600, 600_000],
] as const)
  test(`C-05 a photo of twelve megapixels of ${documentTypes[type].short} is light, upright and silent about where it was taken`, async ({
    phone,
  }) => {
    const page = await phone()
    const sent = await catchSent(page)
    await atPaper(page, type)
    await gallery(page, type).setInputFiles(await telephonePhoto(type))
    await expect(page.getByRole('img', { name: 'Foto yang Anda pilih' })).toBeVisible()
    await expect(card(page, type).getByText(/[MK]B → .* kira-kira \d+ detik di sinyal lemah/)).toBeVisible()
    await expectEveryCriterion(page)
    await yes(page).click()
    await expect(received(page)).toHaveCount(1)

    expect(sent).toHaveLength(1)
    const [light = Buffer.alloc(0)] = sent
    await expect(received(page)).toContainText(`kode lembar ${formatFingerprint(digestOf(light))}`)
    expect(light.length).toBeLessThanOrEqual(most)
    const picture = sharp(light)
    const { format, width, height, exif, orientation, xmp } = await picture.metadata()
    expect([format, exif, orientation, xmp]).toEqual(['jpeg', undefined, undefined, undefined])
    expect(carriesTraces(Uint8Array.from(light))).toBe(false)
    expect(height).toBeGreaterThan(width)
    expect(Math.abs(height - longEdge)).toBeLessThanOrEqual(1)
    const corner = await picture
      .extract({ left: width - 60, top: 30, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect([corner[0] ?? 0, corner[1] ?? 255].map(tone => tone > 128)).toEqual([true, false])
  })

test('C-06 a lost signal is said within two seconds, and sending goes on by itself when it is back', async ({
  browser,
}) => {
  const context = await weakPhone(browser)
  const page = await context.newPage()
  await atPaper(page, 'police_loss_report')
  const devTools = await slowDown(page, 1_000_000)
  const starts = watchSendings(page)
  const file = await heavyPdf(1_500_000)
  await gallery(page, 'police_loss_report').setInputFiles(file)
  await expect.poll(() => percentOf(page), { intervals: [100], timeout: 30_000 }).toBeGreaterThan(20)
  await context.setOffline(true)
  await expect(page.getByText(OFFLINE)).toBeVisible({ timeout: 2_000 })
  await devTools.detach()
  await context.setOffline(false)

  await expect.poll(() => starts.length, { timeout: 10_000 }).toBeGreaterThan(1)
  await expect(received(page)).toHaveCount(1, { timeout: 30_000 })
  expect(starts.at(-1)).toBeGreaterThan(0)
  await expect(received(page)).toContainText(`kode lembar ${formatFingerprint(digestOf(file.buffer))}`)
  await page.reload()
  await expect(received(page)).toHaveCount(1)
  await context.close()
})

test('C-07 a photo that was chosen is still there when the tab was closed and opened again', async ({
  phone,
}) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  await goOn(page)
  await page.waitForURL(/galat=/)
  await expect(page).toHaveTitle(/^Galat: Foto Surat kehilangan/)
  const address = page.url()
  await gallery(page, 'police_loss_report').setInputFiles(photoOf('police_loss_report'))
  await expect(yes(page)).toBeVisible()
  await expect(page).toHaveTitle(/^Foto Surat kehilangan/)
  await page.close()

  const again = await page.context().newPage()
  await again.goto(routes.draftDocuments(address.split('/').at(-3) ?? ''))
  await expect(again.getByText('1 foto menunggu di HP ini')).toBeVisible()
  await again.goto(address)
  await expect(again.getByText('1 foto Anda masih tersimpan di HP ini.')).toBeVisible()
  await expect(again.getByRole('img', { name: 'Foto yang Anda pilih' })).toBeVisible()
  await expect(again.getByText(refusals.paper_unanswered)).toHaveCount(0)
  await expectEveryCriterion(again)
  await yes(again).click()
  await expect(received(again)).toHaveCount(1)
  const [opened] = await Promise.all([again.waitForResponse(address.replace(/#.*/, '')), again.reload()])
  expect(await opened.text(), 'what was not answered then is answered now').not.toContain('Galat:')
  await expect(received(again)).toHaveCount(1)
  await expect(again.getByText('masih tersimpan di HP ini')).toHaveCount(0)
})

for (const moment of ['before', 'while'] as const)
  test(`a photo chosen ${moment} the scripts of the page come is not lost`, async ({ phone }) => {
    const page = await phone()
    await atPaper(page, 'police_loss_report')
    const bringScripts = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    const opening = page.waitForEvent('filechooser')
    await gallery(page, 'police_loss_report').click()
    const chooser = await opening
    const former = chooser.element()
    if (moment === 'before') await chooser.setFiles(photoOf('police_loss_report'))
    bringScripts()
    if (moment === 'while') {
      await expect(page.getByText('masing-masing 10 MB')).toHaveCount(0)
      await chooser.setFiles(photoOf('police_loss_report'))
    }
    await expect(yes(page)).toBeVisible()
    await former.dispatchEvent('change')
    await expect(page.getByText('masih tersimpan di HP ini')).toHaveCount(0)
    await yes(page).click()
    await expect(received(page)).toHaveCount(1)
    await expect(yes(page), 'nor taken twice').toHaveCount(0)
  })

test('a photo on its way when the tab was closed is sent by itself when it is opened again', async ({
  browser,
}) => {
  const context = await weakPhone(browser)
  const page = await context.newPage()
  await atPaper(page, 'police_loss_report')
  const address = page.url()
  await slowDown(page, 400_000)
  await gallery(page, 'police_loss_report').setInputFiles(await heavyPdf(1_000_000))
  await expect.poll(() => percentOf(page), { intervals: [100], timeout: 30_000 }).toBeGreaterThan(20)
  // A tab that closes takes the slow line with it, and the rest would arrive at once.
  await context.setOffline(true)
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  const starts = watchSendings(again)
  await again.goto(address)
  await expect(received(again)).toHaveCount(1)
  expect(starts[0]).toBeGreaterThan(0)
  await context.close()
})

test('3 MB over a weak signal that breaks three times become one file, the same byte for byte', async ({
  browser,
}) => {
  const context = await weakPhone(browser)
  const page = await context.newPage()
  await atPaper(page, 'police_loss_report')
  const devTools = await slowDown(page, 2_000_000)
  const starts = watchSendings(page)
  const file = await heavyPdf(3_000_000)
  await gallery(page, 'police_loss_report').setInputFiles(file)
  for (const percent of [20, 45, 70]) {
    await expect.poll(() => percentOf(page), { intervals: [100], timeout: 30_000 }).toBeGreaterThan(percent)
    await context.setOffline(true)
    await expect(page.getByText(OFFLINE)).toBeVisible({ timeout: 2_000 })
    await context.setOffline(false)
    await throttle(devTools, 2_000_000)
    await expect(page.getByText('Sedang dikirim.')).toBeVisible()
  }
  await expect(received(page)).toHaveCount(1, { timeout: 40_000 })
  const digest = digestOf(file.buffer)
  await expect(received(page)).toContainText(`kode lembar ${formatFingerprint(digest)}`)
  expect(await storedOf(digest)).toEqual({ digests: [digest], uploads: 1 })
  expect(starts.length).toBeGreaterThanOrEqual(4)
  expect(starts.slice(1).every(start => start > 0)).toBe(true)
  expect(starts).toEqual([...starts].sort((one, other) => one - other))
  await page.reload()
  await expect(received(page)).toHaveCount(1)
  await context.close()
})

for (const [how, open] of withoutScripts) {
  test(`B-02 two photos of 2 MB arrive with the form, and the receipt has its QR, ${how}`, async ({
    phone,
  }) => {
    const page = await open(phone)
    await atPaper(page, 'police_loss_report')
    await gallery(page, 'police_loss_report').setInputFiles(await heavyPhoto('surat.jpg', 2_000_000))
    await goOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foto Kartu Keluarga (KK)')
    await page.goBack()
    await page.reload()
    await expect(received(page)).toHaveCount(1)
    await page.goForward()
    await page.getByLabel('Ambil foto: Kartu Keluarga').setInputFiles(await heavyPhoto('kk.jpg', 2_000_000))
    await goOnToCheck(page)
    await handIn(page)
    await expect(page.getByRole('img', { name: /QR/ })).toBeVisible()
  })

  test(`B-04 a paper that was sent back is photographed again, ${how}`, async ({ phone, as }) => {
    const page = await open(phone)
    const citizen = someone(how.includes('lost') ? 'Murni Hilang' : 'Murni Asih')
    await atPaper(page, 'police_loss_report', citizen)
    await sendPhoto(page, 'police_loss_report', false)
    await sendPhoto(page, 'family_card', false)
    await goOnToCheck(page)
    await handIn(page)
    const counter = await as('counter_officer')
    await openFromDesk(counter, citizen.name)
    await findInOrder(counter, 'police_loss_report')
    await findLacking(counter, 'family_card', 'unreadable')
    await make(counter, 'send_back')

    await page.goto(routes.status())
    await page.getByRole('link', { name: 'Foto ulang KK' }).first().click()
    await expect(card(page, 'family_card').getByText(lackingReasons.unreadable.told)).toBeVisible()
    await expect(card(page, 'police_loss_report')).toHaveCount(0)
    await page.getByRole('button', { name: 'Kirim perbaikan' }).click()
    await expectHelpfulErrors(page, {})
    await gallery(page, 'family_card').setInputFiles(photoOf('family_card'))
    await page.getByRole('button', { name: 'Kirim perbaikan' }).click()
    await page.waitForURL(url => !url.pathname.includes('/lengkapi/'))
  })
}

test('a sheet that the office has otherwise than the phone is taken back and sent again', async ({
  phone,
}) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  const starts = watchSendings(page)
  const file = await heavyPdf(20_000)
  const { given } = await alterFirstAnswer(page, answer =>
    answer.replaceAll(digestOf(file.buffer), digestOf(Buffer.from('lain'))),
  )
  const takingBack = page.waitForRequest(
    request => request.method() === 'POST' && request.url().endsWith(routes.sendFiles()),
  )
  await gallery(page, 'police_loss_report').setInputFiles(file)
  const { id } = JSON.parse(await given).serverData
  expect((await takingBack).postData()).toMatch(new RegExp(`name="remove"\\s+${id}\\s`))
  await expect(received(page)).toHaveCount(0)

  await expect(received(page)).toHaveCount(1)
  expect(starts).toHaveLength(2)
  const removing = page.getByRole('button', { name: 'Hapus lembar' })
  await expect(removing).not.toHaveAttribute('value', id)
  await page.reload()
  await expect(received(page)).toHaveCount(1)
  await expect(received(page)).toContainText(`kode lembar ${formatFingerprint(digestOf(file.buffer))}`)
})

test(`a photo that waits longer than ${DRAFT_DAYS} days on the phone is forgotten`, async ({ phone }) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  const address = page.url()
  await gallery(page, 'police_loss_report').setInputFiles(photoOf('police_loss_report'))
  await expect(yes(page)).toBeVisible()
  const chosenAt = Date.now()
  const end = chosenAt + DRAFT_DAYS * 24 * HOUR
  const waiting = page.getByText('1 foto menunggu di HP ini')

  await page.clock.setFixedTime(end - HOUR)
  await page.goto(routes.draftDocuments(address.split('/').at(-3) ?? ''))
  await expect(waiting).toBeVisible()
  await page.clock.setFixedTime(end + HOUR)
  await page.goto(address)
  await expect.poll(() => photosKept(page)).toBe(0)
  await expect(page.getByText('masih tersimpan di HP ini')).toHaveCount(0)
  await expect(yes(page)).toHaveCount(0)
})

test('C-07 a tab killed while the camera is open loses nothing typed and nothing sent', async ({ phone }) => {
  const page = await phone()
  const citizen = someone('Suparti Wulandari')
  await atPaper(page, 'police_loss_report', citizen)
  await sendPhoto(page, 'police_loss_report')
  await openPaper(page, 'family_card')
  const opening = page.waitForEvent('filechooser')
  await page.getByLabel('Ambil foto: Kartu Keluarga').click()
  await opening
  await page.close()

  const again = await page.context().newPage()
  await again.goto(routes.apply())
  await expectEveryCriterion(again)
  await again.getByRole('link', { name: 'KTP-el hilang · Suparti W.' }).click()
  await again.getByRole('link', { name: 'Data diri', exact: true }).click()
  await expect(again.getByLabel('Nama lengkap')).toHaveValue(citizen.name)
  const nik = again.getByLabel('NIK', { exact: true })
  expect((await nik.inputValue()).replaceAll(' ', '')).toBe(citizen.nik)
  await again.goBack()
  await again.getByRole('link', { name: 'Foto berkas', exact: true }).click()
  await expect(again.getByRole('link', { name: /Surat kehilangan.*Selesai, 1 lembar/ })).toBeVisible()
  await openPaper(again, 'police_loss_report')
  await expect(received(again)).toHaveCount(1)
  await openPaper(again, 'family_card')
  await gallery(again, 'family_card').setInputFiles(photoOf('family_card'))
  await yes(again).click()
  await expect(received(again)).toHaveCount(1)
})

test('a HEIC and 40 megapixels arrive, also when the disk of the office was full; a long PDF and a sixth sheet are refused in words, and what arrived stays', async ({
  phone,
}) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  const choose = (...files: Parameters<ReturnType<typeof gallery>['setInputFiles']>) =>
    gallery(page, 'police_loss_report').setInputFiles(...files)
  const refused = card(page, 'police_loss_report').getByRole('alert')
  await choose('tests/files/photo.heic')
  await expect(received(page)).toHaveCount(1)
  await choose(await widePhoto(8_000, 5_000))
  await fillDiskOnce(page)
  await yes(page).click()
  await expect(refused).toHaveText(refusals.storage_full)
  await expect(received(page)).toHaveCount(1)
  expect(await photosKept(page), 'the photo stays on the phone').toBe(1)
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Coba kirim lagi' }).click()
  await expect(received(page)).toHaveCount(2)
  await expect(refused).toHaveCount(0)

  await choose(await longPdf(MOST_PDF_PAGES + 1))
  await expect(refused).toHaveText(refusals.pdf_too_long)
  await choose([await longPdf(MOST_PDF_PAGES), await longPdf(1), await longPdf(2)])
  await expect(received(page)).toHaveCount(MOST_PAGES, { timeout: 30_000 })
  await expect(refused).toHaveCount(0)
  await choose(await longPdf(3))
  await expect(refused).toHaveText(refusals.too_many_files)
  await expectEveryCriterion(page)
  await expect(received(page)).toHaveCount(MOST_PAGES)

  await page.getByRole('button', { name: 'Hapus lembar 1' }).click()
  await expect(received(page).first()).not.toContainText('heic')
  await expect(received(page)).toHaveCount(MOST_PAGES)
  await page.reload()
  await expect(received(page)).toHaveCount(MOST_PAGES)
})

test('a dark photo, one with a lamp in it and one without its corners are doubted and taken all the same', async ({
  phone,
}) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  for (const [at, [doubt, spoil]] of Object.entries(spoilt).entries()) {
    await gallery(page, 'police_loss_report').setInputFiles(await spoil('police_loss_report'))
    await expect(page.getByText(photoDoubts[doubt as keyof typeof spoilt])).toBeVisible()
    await yes(page).click()
    await expect(received(page)).toHaveCount(at + 1)
  }
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foto Kartu Keluarga (KK)')
})

test('the receipt tells the size of each file, and a repair the reason, the note and an example', async ({
  phone,
  as,
}) => {
  const page = await phone()
  const sent = await catchSent(page)
  const citizen = someone('Ngatini Catatan')
  await atPaper(page, 'damaged_card', citizen)
  await gallery(page, 'damaged_card').setInputFiles(await telephonePhoto('damaged_card'))
  await yes(page).click()
  await expect(received(page)).toHaveCount(1)
  await openPaper(page, 'family_card')
  const letter = await heavyPdf(1_300_000)
  await gallery(page, 'family_card').setInputFiles(letter)
  await expect(received(page)).toHaveCount(1)
  await goOnToCheck(page)
  await handIn(page)
  const held = page.getByRole('region', { name: 'Yang kami terima' })
  await expect(held).toContainText(`IMG_0001.jpg, ${formatBytes(sent[0]?.length ?? 0)}`)
  await expect(held).toContainText(`${letter.name}, ${formatBytes(letter.buffer.length)}`)

  const note = 'Sudut kanan bawahnya tertutup jari.'
  const counter = await as('counter_officer')
  await openFromDesk(counter, citizen.name)
  await findLacking(counter, 'damaged_card', 'incomplete_page', note)
  await findInOrder(counter, 'family_card')
  await make(counter, 'send_back')

  await page.goto(routes.status())
  await page
    .getByRole('link', { name: /^Foto ulang/ })
    .first()
    .click()
  await page.waitForURL('**/lengkapi/*')
  const asked = card(page, 'damaged_card')
  await expect(asked.getByText(lackingReasons.incomplete_page.told)).toBeVisible()
  await expect(asked.getByText(`Catatan petugas: ${note}`)).toBeVisible()
  await expect(asked.locator('svg[viewBox="0 0 72 72"]')).toBeVisible()
  await expect(asked.getByText('Empat sudut kartu terlihat.')).toBeVisible()
  await expectEveryCriterion(page)
})

test('the list of papers says what is done and leads to what is not', async ({ phone }) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  await sendPhoto(page, 'police_loss_report')
  await page.getByRole('link', { name: 'Semua berkas' }).click()
  await expect(page.getByRole('link', { name: /Surat kehilangan.*Selesai, 1 lembar/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Kartu Keluarga.*Belum ada foto/ })).toBeVisible()
  await expectEveryCriterion(page)
  await page.getByRole('link', { name: 'Lanjutkan: foto KK' }).click()
  await card(page, 'family_card').getByLabel('Saya bawa ke loket saja').check()
  await goOn(page)
  await page.waitForURL(url => !url.pathname.includes('/berkas/'))
})

test('a photo is turned, taken anew, doubted and used all the same', async ({ phone }) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  const shown = page.getByRole('img', { name: 'Foto yang Anda pilih' })
  const isWide = () =>
    shown.evaluate(
      image => (image as HTMLImageElement).naturalWidth > (image as HTMLImageElement).naturalHeight,
    )
  await gallery(page, 'police_loss_report').setInputFiles(await movedPhoto('police_loss_report'))
  await expect(page.getByText(photoDoubts.blurred)).toBeVisible()
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Putar' }).click()
  await expect.poll(isWide).toBe(true)

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Ulangi' }).click()
  await (await chooser).setFiles(photoOf('police_loss_report'))
  await expect(page.getByText(photoDoubts.blurred)).toHaveCount(0)
  await expect(shown).toHaveCount(1)
  const choosers = page.getByText(/^(Ambil foto|Pilih dari galeri|Tambah lembar)$/)
  await expect(choosers.filter({ visible: true }), 'none while a photo is asked about').toHaveCount(0)
  await goOn(page)
  await expect(page.getByText('Foto ini belum dikirim.')).toBeVisible()

  await gallery(page, 'police_loss_report').setInputFiles(await movedPhoto('police_loss_report'))
  await expect(page.getByText(photoDoubts.blurred)).toBeVisible()
  await yes(page).first().click()
  await yes(page).first().click()
  await expect(received(page)).toHaveCount(2)
  const sheets = page.getByRole('list', { name: 'Lembar yang sudah kami terima' })
  await expect(sheets.getByText(/^Lembar [12]$/)).toHaveCount(2)
  await expect(sheets.locator('img')).toHaveCount(2)
  const areShown = () =>
    sheets.locator('img').evaluateAll(all => all.every(one => (one as HTMLImageElement).naturalWidth > 0))
  await expect.poll(areShown).toBe(true)
  await expect(choosers.filter({ visible: true })).toHaveText('Tambah lembar')
  await expect(page.getByLabel('Saya bawa ke loket saja')).toHaveCount(0)
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foto Kartu Keluarga (KK)')
})

test('a locked PDF is refused in words, with and without scripts; 60 megapixels only where no phone makes them fewer', async ({
  phone,
}) => {
  const page = await phone()
  await atPaper(page, 'police_loss_report')
  await gallery(page, 'police_loss_report').setInputFiles(await lockedPdf())
  await expect(card(page, 'police_loss_report').getByRole('alert')).toHaveText(refusals.pdf_locked)
  await expectEveryCriterion(page)

  const plain = await phone({ javaScriptEnabled: false })
  await atPaper(plain, 'police_loss_report')
  for (const [file, reason] of [
    [await lockedPdf(), 'pdf_locked'],
    [await widePhoto(10_000, 6_000), 'picture_too_large'],
  ] as const) {
    await gallery(plain, 'police_loss_report').setInputFiles(file)
    await goOn(plain)
    await expect(card(plain, 'police_loss_report').getByRole('alert')).toHaveText(refusals[reason])
  }
})

test('a page from before a change of the portal says so, and the photo is sent after loading it anew', async ({
  browser,
}) => {
  const context = await weakPhone(browser)
  const page = await context.newPage()
  await atPaper(page, 'police_loss_report')
  const changed = '**/api/uploadthing*'
  await page.route(changed, route => route.fulfill({ status: 404, json: { message: 'Not found' } }))
  await gallery(page, 'police_loss_report').setInputFiles(photoOf('police_loss_report'))
  await yes(page).click()
  const said = page.getByText('Halaman ini sudah lama terbuka. Muat ulang; foto Anda tersimpan.')
  await expect(said).toBeVisible()

  await page.unroute(changed)
  await page.getByRole('link', { name: 'Muat ulang' }).click()
  await expect(received(page)).toHaveCount(1)
  await context.close()
})

test('a part of the page that does not load any more loses no photo', async ({ browser }) => {
  const context = await weakPhone(browser)
  const page = await context.newPage()
  await atPaper(page, 'police_loss_report')
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/chunks/**', route => route.abort())
  await gallery(page, 'police_loss_report').setInputFiles(photoOf('police_loss_report'))
  await expect(
    page.getByText('Halaman ini sudah lama terbuka. Muat ulang; foto Anda tersimpan.'),
  ).toBeVisible()

  await page.unroute('**/_next/static/chunks/**')
  await page.getByRole('link', { name: 'Muat ulang' }).click()
  await yes(page).click()
  await expect(received(page)).toHaveCount(1)
  await context.close()
})

const percentOf = (page: Page) =>
  page
    .getByRole('progressbar')
    .evaluate(bar => (bar as HTMLProgressElement).value, undefined, { timeout: 1_000 })
    .catch(() => 0)

type DevTools = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

/** A signal that carries so many bits a second upwards. */
async function slowDown(page: Page, bits: number): Promise<DevTools> {
  const devTools = await page.context().newCDPSession(page)
  await throttle(devTools, bits)
  return devTools
}

const throttle = (devTools: DevTools, bits: number) =>
  devTools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 100 },
    downloadThroughput: bits,
    uploadThroughput: bits / 8,
  })
