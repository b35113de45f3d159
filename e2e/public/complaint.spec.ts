import { readFile } from 'node:fs/promises'
import { expect, type Page, test as steps } from '@playwright/test'
import { photoOf } from '@/e2e/steps/citizen'
import { chooseName, followComplaint, sayWhere, sendComplaint, tellStory } from '@/e2e/steps/complaint'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { hiddenFields } from '@/e2e/steps/hidden-fields'
import { telephonePhoto } from '@/e2e/steps/photos'
import { expectForEveryone, test } from '@/e2e/test'
import { complaintStates, complaintTopics } from '@/lib/domain/complaint'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

/** Opens the complaint that came last about a topic, as whoever is signed in may see it. */
const openLast = (page: Page, topic: string) =>
  steps.step(`open the last complaint: ${topic}`, async () => {
    await page.goto(routes.staffComplaints())
    await page.getByRole('table').getByRole('link', { name: topic }).last().click()
    await page.waitForURL('**/petugas/pengaduan/*')
  })

test('someone complains of a levy without a name, with a photo; only the camat sees both, and the answer arrives', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const home = await phone()
  const story = 'Ada yang menawarkan jalan pintas di pintu masuk dengan membayar Rp75.000.'
  await home.goto(routes.complaints())
  await home.getByRole('link', { name: 'Laporkan pungli' }).click()
  await expect(home.getByRole('radio', { name: complaintTopics.levy })).toBeChecked()
  await expect(home.getByText('Laporan ini langsung ke camat.')).toBeVisible()
  await expect(home.getByText('Tidak dipungut biaya.', { exact: true })).toBeVisible()
  await expect(home.getByRole('main').getByRole('link', { name: 'SP4N-LAPOR!' })).toBeVisible()
  await home.getByLabel('Apa yang terjadi?').fill(story)
  await home.getByRole('button', { name: 'Lanjutkan' }).click()

  await home.getByLabel('Tanggal kejadian').fill('2026-01-05')
  await home.getByLabel('Tempat kejadian').fill('Pintu masuk')
  await chooserReady(home)
  await home.locator('#photos').setInputFiles(await telephonePhoto('damaged_card'))
  await expect(home.locator('[data-kabar-foto]')).toContainText(
    /1 foto siap dikirim: \d+,\d MB menjadi \d{2,3} KB\./,
  )
  await home.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Periksa dan kirim')
  await expect(home.getByText('Senin, 5 Januari 2026')).toBeVisible()
  await home.getByLabel('Nama Anda').fill('Tidak Perlu Ditulis')
  await chooseName(home, 'anonymous')
  const number = await sendComplaint(home)
  expect(number).toMatch(/^ADU(-[2-9A-Z]{4}){3}$/)
  await expect(home.getByText('Keluhan Anda sudah kami catat.')).toBeVisible()
  await expect(home.getByText(/^Camat menjawab paling lambat hari [A-Z]/)).toBeVisible()
  await expect(home.getByText('1 foto sudah kami terima')).toBeVisible()
  await expect(home.getByText('Ombudsman Republik Indonesia')).toBeVisible()
  await expect(home.getByRole('button', { name: 'Salin nomor' })).toBeVisible()
  await expect(home.getByRole('link', { name: 'Simpan ke WhatsApp' })).toHaveAttribute(
    'href',
    new RegExp(number),
  )

  const camat = await as('district_head')
  await openLast(camat, complaintTopics.levy)
  await expect(camat.getByText(story)).toBeVisible()
  await expect(camat.getByText('Tanpa nama')).toBeVisible()
  await expect(camat.getByText('Senin, 5 Januari 2026')).toBeVisible()
  await expect(camat.getByText('Pintu masuk', { exact: true })).toBeVisible()
  await expect(camat.getByText('Tidak Perlu Ditulis')).toHaveCount(0)
  const photo = camat.getByRole('img', { name: 'Foto 1 dari 1' })
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(99)
  await expectForEveryone(camat)
  const seen = (await photo.getAttribute('src')) ?? ''

  const head = await as('section_head')
  await head.goto(routes.staffComplaints())
  await expect(head.getByRole('table')).toBeVisible()
  await expect(head.getByRole('link', { name: complaintTopics.levy })).toHaveCount(0)
  const answer = await head.goto(camat.url())
  expect(answer?.status()).toBe(404)
  await expect(head.getByText(story)).toHaveCount(0)
  expect((await camat.request.get(seen)).status()).toBe(200)
  for (const someoneElse of [head, home]) expect((await someoneElse.request.get(seen)).status()).toBe(404)

  const words = 'Terima kasih. Orang itu bukan petugas kami, dan sudah kami laporkan ke Satpol PP.'
  await camat.getByRole('radio', { name: complaintStates.answered }).check()
  await camat.getByRole('button', { name: 'Simpan jawaban' }).click()
  await expect(camat.getByText('Tulis jawabannya, paling sedikit 10 huruf.').first()).toBeVisible()
  await expect(camat.getByRole('radio', { name: complaintStates.answered })).toBeChecked()
  await camat.getByLabel('Jawaban untuk warga').fill(words)
  await camat.getByRole('button', { name: 'Simpan jawaban' }).click()
  await expect(camat.getByText(words)).toBeVisible()
  await expect(camat.getByRole('heading', { name: 'Jawab pengaduan ini' })).toHaveCount(0)

  const elsewhere = await phone({ javaScriptEnabled: false })
  await followComplaint(elsewhere, number.toLowerCase().replaceAll('-', ' '))
  await expect(elsewhere.getByText(words)).toBeVisible()
  await expect(elsewhere.getByText('Ombudsman Republik Indonesia')).toBeVisible()
})

test('someone complains by name without scripts; what is wrong is said beside it, and what was accepted stays', async ({
  phone,
  as,
}) => {
  const home = await phone({ javaScriptEnabled: false })
  const story = 'Saya menunggu dari pukul 08.00 sampai istirahat siang tanpa dipanggil.'
  await home.goto(routes.writeComplaint())
  await home.getByLabel('Apa yang terjadi?').fill(story)
  await home.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(home).toHaveTitle(/^Galat: /)
  await expect(home.getByRole('alert').filter({ hasText: 'Pilih keluhan ini tentang apa.' })).toHaveCount(2)
  await expect(home.getByLabel('Apa yang terjadi?')).toHaveValue(story)
  await tellStory(home, 'time', story)

  const received = home.getByRole('list', { name: 'Foto yang sudah kami terima' }).getByRole('listitem')
  const note = { name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('bukan foto') }
  await home.getByLabel('Tanggal kejadian').fill('2099-01-01')
  await home.getByLabel('Tempat kejadian').fill('Ruang tunggu')
  const photo = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await readFile(photoOf('family_card')) }
  await home.locator('#photos').setInputFiles([photo, photo, note])
  await home.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(home).toHaveTitle(/^Galat: /)
  await expect(home.getByRole('alert').filter({ hasText: 'Tanggal itu belum tiba.' })).toHaveCount(2)
  await expect(home.getByRole('alert').filter({ hasText: refusals.not_a_photo })).toHaveCount(2)
  await expect(home.getByLabel('Tanggal kejadian')).toHaveValue('2099-01-01')
  await expect(home.getByLabel('Tempat kejadian')).toHaveValue('Ruang tunggu')
  await expect(received).toHaveCount(1)

  await home.getByLabel('Tanggal kejadian').fill('')
  await home.getByLabel('Tempat kejadian').press('Enter')
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Periksa dan kirim')
  await expect(home.getByText('Ruang tunggu')).toBeVisible()
  await home.getByRole('link', { name: 'Ubah Foto' }).click()
  await home.getByRole('button', { name: 'Hapus foto 1' }).click()
  await expect(received).toHaveCount(0)
  await expect(home.getByLabel('Tempat kejadian')).toHaveValue('Ruang tunggu')
  await sayWhere(home)

  await chooseName(home, 'named')
  await home.getByLabel('Nama Anda').fill('Karsono Widodo')
  await home.getByLabel('Nomor HP').fill('0813 7777 8888')
  await sendComplaint(home)
  await expect(home.getByText('Karsono')).toHaveCount(0)
  await expect(home.getByRole('button')).toHaveCount(0)

  const head = await as('section_head')
  await openLast(head, complaintTopics.time)
  await expect(head.getByText(story)).toBeVisible()
  await expect(head.getByText('Karsono Widodo')).toBeVisible()
})

test('what was written is there after a killed tab and in a second one, and is gone when it is sent or removed', async ({
  phone,
}) => {
  const page = await phone()
  await tellStory(page, 'other', 'Lampu di ruang tunggu mati sejak Senin.')
  const place = page.url()
  const context = page.context()
  await page.close()

  const reopened = await context.newPage()
  await reopened.goto(routes.writeComplaint())
  await reopened.getByRole('link', { name: 'Lanjutkan keluhan itu' }).click()
  await expect(reopened.getByLabel('Apa yang terjadi?')).toHaveValue(
    'Lampu di ruang tunggu mati sejak Senin.',
  )
  await reopened.getByRole('button', { name: 'Lanjutkan' }).click()
  const second = await context.newPage()
  await second.goto(place)
  await second.getByLabel('Tempat kejadian').fill('Ruang tunggu, sudut timur')
  await second.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await reopened.getByLabel('Tempat kejadian').fill('Ruang tunggu')
  await reopened.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(reopened.locator('#ringkasan-galat')).toContainText(refusals.draft_changed)
  await expect(reopened.getByLabel('Tempat kejadian')).toHaveValue('Ruang tunggu')

  await chooseName(second, 'anonymous')
  const number = await sendComplaint(second)
  await second.goBack()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Isian keluhan ini sudah tidak ada')
  await expectEveryCriterion(second)
  await reopened.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(reopened.getByRole('heading', { level: 1 })).toHaveText('Isian keluhan ini sudah tidak ada')
  await reopened.goto(routes.writeComplaint())
  await expect(reopened.getByRole('link', { name: 'Lanjutkan keluhan itu' })).toHaveCount(0)
  await reopened.goto(routes.complaint(number))
  await expect(reopened.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')

  await tellStory(second, 'other', 'Tidak jadi saya kirim dari HP pinjaman ini.')
  const removed = second.url()
  await second.getByRole('link', { name: 'Apa yang terjadi' }).click()
  await second.getByText('Hapus keluhan ini', { exact: true }).click()
  await second.getByRole('button', { name: 'Ya, hapus keluhan ini' }).click()
  await expect(second.getByRole('status').filter({ hasText: 'Keluhan sudah dihapus.' })).toBeVisible()
  await second.goto(removed)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Isian keluhan ini sudah tidak ada')
  const made = await second.goto(routes.complaintPlace('karangan'))
  expect(made?.status()).toBe(404)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak kami temukan')
})

test('A-01 everyone can complain, through every page and what goes wrong on it', async ({ phone }) => {
  test.setTimeout(90_000)
  const page = await phone()
  await tellStory(page, 'conduct', 'Petugas membentak ibu saya di loket.')
  const photo = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await readFile(photoOf('family_card')) }
  const note = { name: 'catatan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
  const heavy = { name: 'berat.heic', mimeType: 'image/heic', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) }
  await chooserReady(page)
  await page.getByLabel(/^Foto \(boleh kosong\)/).setInputFiles([photo, note, heavy])
  await expect(page.getByRole('alert')).toHaveText(
    `catatan.pdf: ${refusals.not_a_photo} berat.heic: ${refusals.file_too_large}`,
  )
  await expect(page.getByRole('status').filter({ hasText: '1 foto siap dikirim' })).toBeVisible()
  await page.getByLabel('Tanggal kejadian').fill('2099-01-01')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectEveryCriterion(page)
  await page.getByLabel('Tanggal kejadian').fill('2026-11-02')
  await sayWhere(page)
  await page.getByRole('button', { name: 'Kirim keluhan' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectEveryCriterion(page)
})

test('a form that was cut on its way comes back to its page, one of another site nowhere, and a lost answer with the number', async ({
  phone,
  request,
}) => {
  const page = await phone()
  await tellStory(page, 'other', 'Kipas di ruang tunggu tidak berputar.')
  const cut = {
    headers: {
      origin: new URL(page.url()).origin,
      referer: page.url(),
      'content-type': 'multipart/form-data; boundary=potong',
    },
    data: '--potong\r\ncontent-disposition: form-data; name="token"\r\n\r\nsetengah',
    maxRedirects: 0,
  }
  const answer = await page.request.post(routes.sendComplaintPlace(), cut)
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toContain(new URL(page.url()).pathname)
  await page.reload()
  await expect(page.locator('#ringkasan-galat')).toContainText(refusals.file_incomplete)
  const foreign = { ...cut, headers: { ...cut.headers, referer: 'https://jahat.contoh.id/x' } }
  const refused = await page.request.post(routes.sendComplaintPlace(), foreign)
  expect(refused.headers().location).toBe(routes.writeComplaint())

  await sayWhere(page)
  const check = page.url()
  await expect(page.getByRole('button', { name: 'Kirim keluhan' })).toBeVisible()
  // What arrives, but not in this browser.
  const lost = await request.post(check, {
    headers: { origin: new URL(check).origin },
    multipart: {
      ...(await hiddenFields(page.locator('form').filter({ hasText: 'Kirim keluhan' }))),
      complainant: 'anonymous',
      name: '',
      phone: '',
    },
    maxRedirects: 0,
  })
  await page.reload()
  expect(new URL(page.url()).pathname).toBe(lost.headers().location)
  await expect(page.getByText('Keluhan Anda sudah kami catat.')).toBeVisible()
  await page.goto(check)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isian keluhan ini sudah tidak ada')
})

/** Waits until the scripts of the page say what is chosen, in the place of the browser. */
const chooserReady = (page: Page) => expect(page.locator('#photos')).toHaveClass(/opacity-0/)
