import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page } from '@playwright/test'
import { withoutScripts } from '@/e2e/steps/broken'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectOneSheet } from '@/e2e/steps/paper'
import { expectForEveryone, test } from '@/e2e/test'
import { type CheckAnswers, everyRoad, followAnswers, questions } from '@/lib/domain/requirement-check'
import { documentTypes, VARIANTS, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const goOn = (page: Page) => page.getByRole('button', { name: 'Lanjutkan' }).click()

/** Chooses the given answers, page by page, as far as they go. */
async function answer(page: Page, answers: CheckAnswers) {
  for (const question of followAnswers(answers).asked) {
    const chosen = question.answers.find(({ value }) => value === answers[question.name])
    if (!chosen) return
    await expect(heading(page)).toHaveText(question.title)
    await expect(page.getByText(`Langkah ${question.step} dari 3`)).toBeVisible()
    await page.locator(`input[name="${question.name}"][value="${chosen.value}"]`).check()
    await goOn(page)
  }
}

const LOST = { alasan: 'hilang', 'surat-hilang': 'belum', datang: 'diwakilkan' }

async function fromHomeToResult(page: Page) {
  await page.goto(routes.home())
  await page.getByRole('link', { name: 'Cek persyaratan saya' }).click()
  await answer(page, LOST)
  await expect(heading(page)).toHaveText('Bawa ini ke loket')
  for (const type of variants.lost.documents)
    await expect(page.getByRole('checkbox', { name: documentTypes[type].label })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Surat kuasa' })).toBeVisible()
  await expect(page.getByText('Ambil dulu: Surat kehilangan dari kepolisian')).toBeVisible()
  await expect(page.getByText('Datang ke polsek terdekat. Bawa KK').first()).toBeVisible()
  await expect(page.getByText('± 12 menit di loket')).toBeVisible()
}

for (const [how, open] of withoutScripts)
  test(`B-01 everyone can check what to bring, ${how}`, async ({ phone }) => {
    const page = await open(phone)
    await fromHomeToResult(page)
    expect(await page.context().cookies()).toEqual([])
  })

test('A-11 whoever chooses nothing reads what to choose, and is brought there', async ({ phone }) => {
  const page = await phone()
  for (const [answers, question] of [
    [{}, questions.reason],
    [{ alasan: 'hilang' }, questions.loss],
    [{ alasan: 'baru' }, questions.age],
    [{ alasan: 'rusak', kartu: 'ada' }, questions.comer],
  ] as [CheckAnswers, typeof questions.reason][]) {
    await page.goto(routes.check(answers))
    await expectEveryCriterion(page)
    await goOn(page)
    await expect(page).toHaveTitle(/^Galat: /)
    await expect(page.getByRole('alert').first()).toBeFocused()
    await expectEveryCriterion(page)
    await page.getByRole('link', { name: question.missing }).click()
    await expect(page.locator(`#${question.name}`)).toBeFocused()
  }
})

test('going back keeps the answers, and a changed one leads elsewhere', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.check())
  await answer(page, LOST)
  for (const question of [questions.comer, questions.loss, questions.reason]) {
    await page.getByRole('link', { name: 'Kembali' }).click()
    await expect(heading(page)).toHaveText(question.title)
    const value = LOST[question.name as keyof typeof LOST]
    await expect(page.locator(`input[name="${question.name}"][value="${value}"]`)).toBeChecked()
  }
  await answer(page, { alasan: 'rusak', kartu: 'ada', datang: 'sendiri' })
  await expect(heading(page)).toHaveText('Bawa ini ke loket')
  await expect(page.getByRole('checkbox', { name: 'KTP-el yang rusak' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?alasan=rusak&kartu=ada&datang=sendiri')
})

test('the link in the WhatsApp message opens the same list on another phone, and tells nothing about anyone', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.checkResult(LOST))
  const list = await page.getByRole('checkbox').count()
  const address = await page.getByRole('link', { name: 'Simpan ke WhatsApp' }).getAttribute('href')
  const text = new URL(address ?? '').searchParams.get('text') ?? ''
  const lines = text.split('\n')
  expect(address).toMatch(/^https:\/\/wa\.me\/\?text=/)
  expect(lines.length).toBeLessThanOrEqual(4)
  expect(text).toContain('Tidak dipungut biaya')
  expect(text).not.toMatch(/\d{16}/)

  const other = await phone()
  await other.goto(lines.at(-1) ?? '')
  expect(other.url()).toBe(page.url())
  await expect(heading(other)).toHaveText('Bawa ini ke loket')
  await expect(other.getByRole('checkbox')).toHaveCount(list)
})

test('the list prints on one page: A4, A5 and the roll of the counter', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.checkResult({ alasan: 'baru', usia: 'kawin', datang: 'diwakilkan' }))
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible()
  for (const paper of [{ format: 'A4' }, { format: 'A5' }, { width: '80mm', height: '297mm' }]) {
    const printed = await PDFDocument.load(await page.pdf(paper))
    expect(printed.getPageCount(), JSON.stringify(paper)).toBe(1)
  }
})

test('whoever can hardly come reads first that an officer comes', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.checkResult({ ...LOST, datang: 'sulit' }))
  await expect(heading(page)).toHaveText('Siapkan ini untuk petugas')
  await expect(page.getByRole('link', { name: 'Minta jemput bola' }).last()).toBeVisible()
  await expect(page.getByText('± 12 menit')).toHaveCount(0)
})

test('every way through the questions ends with something to do', async ({ phone }) => {
  test.setTimeout(180_000)
  const page = await phone()
  const seen = new Set<string>()
  for (const road of everyRoad()) {
    const { ending = '' } = followAnswers(road)
    const answered = await page.goto(routes.checkResult(road))
    expect(answered?.status(), page.url()).toBe(200)
    await expect(page.getByText('tidak dipungut biaya').first()).toBeVisible()
    if (ending === 'help') {
      await expect(page).toHaveURL(/\/bantuan#belum-tahu$/)
      await expect(page.getByRole('link', { name: /^Telepon/ }).first()).toBeVisible()
    } else if (ending === 'too_young') {
      await expect(page.getByText('mulai hari ulang tahun ke-17')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Telepon petugas' })).toBeVisible()
    } else {
      await expect(page.getByRole('link', { name: 'Kirim foto berkas dari rumah' })).toBeVisible()
      await page.getByText('Tidak punya salah satu?').click()
      await expect(page.getByText('datang saja ke loket').first()).toBeVisible()
    }
    await (seen.has(ending) ? expectForEveryone(page) : expectEveryCriterion(page))
    seen.add(ending)
  }
})

test('a mangled address leads back to its question, never to a fault', async ({ phone }) => {
  const page = await phone()
  for (const [path, question] of [
    ['/cek-persyaratan?alasan=%00&langkah=9', questions.reason],
    ['/cek-persyaratan?alasan=hilang&alasan=rusak&ubah=-1', questions.reason],
    ['/cek-persyaratan/hasil', questions.reason],
    ['/cek-persyaratan/hasil?alasan=hilang&surat-hilang=mungkin', questions.loss],
    ['/cek-persyaratan/hasil?alasan=rusak&kartu=ada&datang[]=sendiri&__proto__=1', questions.comer],
  ] as const) {
    const answered = await page.goto(path)
    expect(answered?.status(), path).toBe(200)
    await expect(heading(page)).toHaveText(question.title)
  }
})

for (const variant of VARIANTS)
  test(`the page of ${variants[variant].label} opens every door`, async ({ phone }) => {
    const page = await phone()
    await page.goto(routes.service(variant))
    for (const name of [
      'Siapkan dari rumah',
      'Datang langsung saja',
      'Bagikan ke WhatsApp',
      'Laporkan kepada kami',
    ])
      await expect(page.getByRole('link', { name })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible()
    await expect(page.getByText('Nomor SK menyusul. Versi 1, berlaku sejak 2 Januari 2026')).toBeVisible()
    await expectOneSheet(page)
    await page.getByRole('link', { name: 'Cek persyaratan' }).click()
    await expect(page.getByText('Langkah 2 dari 3')).toBeVisible()
  })

test('an address that names no service says so, shows those there are, and is no page to crawlers', async ({
  phone,
}) => {
  const page = await phone({ javaScriptEnabled: false })
  const answer = await page.goto('/layanan/ktp-el-entah')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(
    page.getByText('Alamat itu bukan nama layanan kami, jadi pilih layanan Anda di bawah ini.'),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'KTP-el' })).toHaveCount(VARIANTS.length)
  await page.getByRole('link', { name: variants.lost.label }).click()
  await expect(page).toHaveURL(routes.service('lost'))
})

test('the standard shows its eight steps, its version and that its number will follow', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.standard())
  await expect(page.getByText('Nomor SK menyusul')).toBeVisible()
  await expect(page.getByText('Versi 1, berlaku sejak 2 Januari 2026')).toBeVisible()
  await expect(page.locator('main ol > li')).toHaveCount(8)
})

test('the contact page says what we never ask for', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.contact())
  await expect(page.getByText('tidak pernah meminta NIK')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Telepon/ })).toBeVisible()
})
