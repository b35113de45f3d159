import { expect, type Page } from '@playwright/test'
import { holdScripts } from '@/e2e/steps/broken'
import {
  begin,
  bringToCounter,
  card,
  fillIn,
  goOnToCheck,
  handIn,
  openPaper,
  prepareWithoutPhotos,
  sayWho,
  sendPhoto,
  someone,
} from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { findOnDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { nikWarnings } from '@/lib/domain/nik'
import { type RefusalReason, refusals } from '@/lib/domain/refusal'
import { documentTypes } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(4_000, 7)])
const MEGABYTE = 1024 * 1024

type Wrong = [what: string, reason: RefusalReason, file: { name: string; mimeType: string; buffer: Buffer }]

const wrongFiles: Wrong[] = [
  ['a program', 'file_type_unknown', { name: 'surat.jpg', mimeType: 'image/jpeg', buffer: PROGRAM }],
  ['nothing', 'file_empty', { name: 'kosong.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }],
  [
    '11 MB',
    'file_too_large',
    { name: 'besar.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(11 * MEGABYTE, '%PDF-1.7 ') },
  ],
]

const paper = (page: Page) => card(page, 'police_loss_report')
const chooser = (page: Page) => page.getByLabel(`Foto ${documentTypes.police_loss_report.label}`)
const goOn = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

for (const hasScripts of [true, false]) {
  const how = hasScripts ? 'with scripts' : 'without scripts'

  test(`what is typed wrong is said above the form and beside each field, and stays typed, ${how}`, async ({
    phone,
  }) => {
    const page = await phone({ javaScriptEnabled: hasScripts })
    const citizen = someone()
    const bringScripts = await holdScripts(page)
    await page.goto(routes.apply('lost'), { waitUntil: 'commit' })
    await page.getByLabel('Nomor HP').fill('12 34')
    await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
    await expect(page).toHaveTitle(/^Galat: /)
    bringScripts()
    if (hasScripts) await expect(page.locator('#ringkasan-galat'), 'scripts take nothing away').toBeFocused()
    await expect(
      page.getByRole('alert').getByText('Isi nomor HP yang bisa dihubungi, misalnya 0812 3456 7890.'),
    ).toHaveCount(2)
    await expect(page.getByLabel('Nomor HP')).toHaveValue('12 34')

    await begin(page, citizen)
    await page.getByRole('link', { name: 'Data diri', exact: true }).click()
    await page.getByLabel('NIK', { exact: true }).fill('3508 1099 9079 0001')
    await page.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
    await page.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

    await expect(page).toHaveTitle(/^Galat: /)
    const summary = page.getByRole('alert').filter({ hasText: 'Ada 2 hal yang perlu Anda perbaiki' })
    for (const [field, sentence] of [
      ['Nama lengkap', 'Isi nama lengkap seperti di Kartu Keluarga.'],
      ['NIK', 'Tanggal lahir di NIK itu tidak mungkin. Periksa angka ke-7 sampai ke-12.'],
    ] as const) {
      await expect(summary.getByRole('link', { name: sentence })).toBeVisible()
      const input = page.getByLabel(field, { exact: true })
      await expect(input).toHaveAttribute('aria-invalid', 'true')
      await expect(input).toHaveAccessibleDescription(new RegExp(sentence.replace(/\./g, '\\.')))
      await expect(page.getByRole('alert').getByText(sentence, { exact: true })).toHaveCount(2)
    }
    await expect(page.getByLabel('NIK', { exact: true })).toHaveValue('3508 1099 9079 0001')
    await expect(page.getByLabel('Nomor Kartu Keluarga')).toHaveValue(citizen.familyCardNumber)
    await expect(page.getByLabel('Desa atau kelurahan')).toHaveValue(citizen.village)

    await page.getByRole('link', { name: 'Daftar langkah' }).click()
    await sayWho(page, citizen)
    if (hasScripts) return
    for (const heading of ['Data diri', 'Siapkan berkas', 'Data diri']) {
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    }
    const kept = (await page.context().cookies()).map(({ name }) => name)
    expect(kept, 'what was typed stays in no cookie').not.toContain('tuntas.kembali')
  })

  test(`a file that cannot be taken is said beside its paper, and what was sent stays, ${how}`, async ({
    phone,
  }) => {
    test.setTimeout(90_000)
    const page = await phone({ javaScriptEnabled: hasScripts })
    await page.goto(routes.apply('lost'))
    await fillIn(page, someone())
    await openPaper(page, 'police_loss_report')

    for (const [what, reason, file] of wrongFiles)
      await test.step(`choose ${what}`, async () => {
        await chooser(page).setInputFiles(file)
        if (!hasScripts) await goOn(page)
        await expect(paper(page).getByRole('alert')).toHaveText(refusals[reason])
        await expect(chooser(page)).toHaveAccessibleDescription(new RegExp(refusals[reason].slice(0, 20)))
        await expect(paper(page).getByText('sudah kami terima')).toHaveCount(0)
      })

    await sendPhoto(page, 'police_loss_report', hasScripts)
    await bringToCounter(page, 'family_card')
    await goOnToCheck(page)
    await expect(page.getByText('police_loss_report-siti.jpg')).toBeVisible()
  })

  test(`sending twice, and going back to send again, makes one application, ${how}`, async ({
    phone,
    as,
  }) => {
    const page = await phone({ javaScriptEnabled: hasScripts })
    const citizen = someone(hasScripts ? 'Suwarni Dobel' : 'Suwarni Ganda')
    await prepareWithoutPhotos(page, citizen, 'lost')
    const check = page.url()
    const send = page.getByRole('button', { name: moves.hand_in.label })
    const again = await page.context().newPage()
    await again.goto(check)
    await send.dblclick()
    // The second press breaks off what the first one asked for.
    await expect(page).toHaveURL(/\/bukti\//)
    const code = await page
      .locator('main')
      .getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      .first()
      .textContent()

    await again.getByRole('button', { name: moves.hand_in.label }).click()
    await again.waitForURL('**/bukti/*')
    await expect(again.getByText(code ?? '', { exact: true }).first()).toBeVisible()
    await page.goBack()
    if (await send.isVisible()) await send.click()
    await page.goto(check)
    await page.waitForURL('**/bukti/*')
    await expect(page.getByText(code ?? '', { exact: true }).first()).toBeVisible()

    const counter = await as('counter_officer')
    await findOnDesk(counter, citizen.name)
    await expect(counter.getByRole('main').getByRole('link', { name: citizen.name })).toHaveCount(1)
  })
}

test('a NIK from elsewhere with an unusual birth date is only pointed out, and may be sent', async ({
  phone,
}) => {
  const page = await phone()
  await prepareWithoutPhotos(page, { ...someone(), nik: '3573013002900001' }, 'damaged')
  await expect(page.getByText('Periksa NIK sekali lagi')).toBeVisible()
  await expect(page.getByText(nikWarnings.other_region)).toBeVisible()
  await expect(page.getByText(nikWarnings.unusual_birth_date)).toBeVisible()
  await handIn(page)
})

test('names with an apostrophe, of one word and of sixty letters are names', async ({ phone }) => {
  const page = await phone()
  await prepareWithoutPhotos(page, someone("Siti Nurma'rifah"), 'lost')
  const form = page.url().replace('/periksa', '/data-diri')
  await expect(page.getByText("Siti Nurma'rifah")).toBeVisible()
  const long = `${'Raden Ajeng Kusumaningtyas '.repeat(2)}Wiryoku`
  expect(long.length).toBeGreaterThanOrEqual(60)
  for (const name of ['Wagini', long.slice(0, 60), "M. Fu'ad, Dg. O’Hara-Yusuf"]) {
    await page.goto(form)
    await page.getByLabel('Nama lengkap').fill(name)
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await page.waitForURL('**/periksa')
    await expect(page.getByText(name, { exact: true })).toBeVisible()
  }
  await expectEveryCriterion(page)
  await page.goto(form)
  await page.getByLabel('Nama lengkap').fill('x'.repeat(61))
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Nama paling panjang 60 huruf.')
})

test('papers that were cut on their way, or met a fault of ours, ask for one more try', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await fillIn(page, someone())
  await bringToCounter(page, 'family_card')
  const here = page.url()
  const answer = await page.request.post(routes.sendFiles(), {
    headers: {
      origin: new URL(here).origin,
      referer: here,
      'content-type': 'multipart/form-data; boundary=potong',
    },
    data: '--potong\r\ncontent-disposition: form-data; name="token"\r\n\r\nsetengah',
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  await page.goto(answer.headers().location ?? '')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(refusals.file_incomplete)
  await page.goto(`${here}?galat=trouble`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(refusals.trouble)
  await page.goto(`${here}?galat=%3Cscript%3E`)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})

for (const path of [
  routes.receipt('potongan'),
  routes.progress('potongan'),
  routes.repair('potongan'),
  routes.draft('potongan'),
  routes.draftDocuments('potongan'),
  routes.draftDocument('potongan', 'family_card'),
  routes.draftCheck('potongan'),
  routes.survey('potongan'),
  routes.complaint('ADU-2222-2222-2222'),
  routes.complaint('x'),
])
  test(`${path}, a link that was cut, says calmly what to do`, async ({ phone }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await phone({ javaScriptEnabled })
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', 'id')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/tidak (?:kami temukan|menemukan)/)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      if (javaScriptEnabled) await expectEveryCriterion(page)
    }
  })
