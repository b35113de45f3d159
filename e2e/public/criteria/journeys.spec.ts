import { expect, type Locator, type Page } from '@playwright/test'
import { begin, handIn, openPaper, prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { focused, wordlessMarks } from '@/e2e/steps/measure'
import { test } from '@/e2e/test'
import { complainants, complaintTopics } from '@/lib/domain/complaint'
import { paperSlugs } from '@/lib/domain/paper-slug'
import { refusals } from '@/lib/domain/refusal'
import { requiredDocuments } from '@/lib/domain/service'
import { stageLabels } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const MOST_STOPS = 60

/** Presses Tab until something has the focus, which must show. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeAttached()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) {
      expect((await focused(page))?.ring).toBeGreaterThanOrEqual(3)
      return
    }
  }
  throw new Error(`the Tab key never reaches ${target}`)
}

const press = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

const type = async (page: Page, label: string, text: string) => {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.insertText(text)
}

test('A-02 with the keyboard alone: past the header, to a service, and on to its first question', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.home())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await press(page, page.getByRole('link', { name: 'KTP-el hilang' }))
  await press(page, page.getByRole('link', { name: 'Siapkan dari rumah' }).first())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siapkan berkas dari rumah')
})

test('A-02 with the keyboard alone: a complaint, from the first word to its number', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.complaints())
  await press(page, page.getByRole('link', { name: 'Tulis keluhan' }))
  await press(page, page.getByRole('radio', { name: complaintTopics.service }), 'Space')
  await type(page, 'Apa yang terjadi?', 'Kursi di ruang tunggu rusak.')
  await press(page, page.getByRole('radio', { name: complainants.named.label }), 'ArrowUp')
  await expect(page.getByRole('radio', { name: complainants.anonymous.label })).toBeChecked()
  await press(page, page.getByRole('button', { name: 'Kirim keluhan' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
})

test('A-02, A-10 with the keyboard alone: an application, and its status in words', async ({ phone }) => {
  const page = await phone()
  const citizen = someone('Ngatini Papan Ketik')
  await page.goto(routes.apply('lost'))
  await type(page, 'Nomor HP', citizen.phone)
  await press(page, page.getByRole('button', { name: 'Mulai menyiapkan berkas' }))
  await press(page, page.getByRole('link', { name: 'Data diri', exact: true }))
  await type(page, 'Nama lengkap', citizen.name)
  await type(page, 'NIK', citizen.nik)
  await type(page, 'Nomor Kartu Keluarga', citizen.familyCardNumber)
  await tabTo(page, page.getByLabel('Desa atau kelurahan'))
  await page.keyboard.press('ArrowDown')
  await press(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }))
  await press(page, page.getByRole('link', { name: 'Foto berkas', exact: true }))
  await press(page, page.getByRole('link', { name: /^Lanjutkan: foto/ }))
  for (const type of requiredDocuments('lost')) {
    await page.waitForURL(`**/berkas/${paperSlugs[type]}`)
    await press(page, page.getByLabel('Saya bawa ke loket saja'), 'Space')
    await press(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }))
  }
  await press(page, page.getByRole('link', { name: 'Lanjutkan: periksa dan kirim' }))
  await page.waitForURL('**/periksa')
  await handIn(page)
  expect(await wordlessMarks(page)).toEqual([])
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toContainText(stageLabels.received)
  expect(await wordlessMarks(page)).toEqual([])
})

test('A-11 what needs another look is said at the top and at its place, and all that was typed stays', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.status())
  await page.getByLabel('Nomor HP').fill('12 34')
  await page.getByRole('button', { name: 'Lihat status' }).click()
  await expectHelpfulErrors(page, { 'Nomor HP': '12 34' })

  await page.goto(routes.writeComplaint())
  await page.getByLabel('Nama Anda').fill('Siti "Nur" <b>')
  await page.getByLabel('Nomor HP').fill('08')
  await page.getByRole('button', { name: 'Kirim keluhan' }).click()
  await expectHelpfulErrors(page, { 'Nama Anda': 'Siti "Nur" <b>' })

  await page.goto(routes.apply('new'))
  await page.getByLabel('Nomor HP').fill('0812')
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await expectHelpfulErrors(page, { 'Nomor HP': '0812' })

  await begin(page, someone())
  await page.getByRole('link', { name: 'Data diri', exact: true }).click()
  await page.getByLabel('Nama lengkap').fill('Paijo')
  await page.getByLabel('NIK', { exact: true }).fill('3508 1099 9079 0001')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expectHelpfulErrors(page, { 'Nama lengkap': 'Paijo', NIK: '3508 1099 9079 0001' })

  await openPaper(page, 'family_card')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.waitForURL(/galat=/)
  await expectHelpfulErrors(page, {})
  await page.getByLabel('Saya bawa ke loket saja').check()
  await expect(page.getByText(refusals.paper_unanswered)).toHaveCount(0)
})

test('A-14 numbers are taken as they are copied, with spaces and dashes', async ({ phone }) => {
  const page = await phone()
  const citizen = someone('Tukiyem Salin')
  const grouped = {
    nik: citizen.nik.replace(/(\d{4})(?=\d)/g, '$1 '),
    phone: citizen.phone.replace(/ /g, '-'),
  }
  await prepareWithoutPhotos(page, { ...citizen, ...grouped }, 'damaged')
  const code = await handIn(page)
  const other = await phone()
  await other.goto(routes.status())
  await other.getByLabel('Nomor HP').fill(`+62 ${citizen.phone.slice(1)}`)
  await other.getByLabel('4 huruf/angka akhir kode').fill(` ${code.slice(-4).toLowerCase()} `.trim())
  await other.getByRole('button', { name: 'Lihat status' }).click()
  await expect(other.getByRole('article')).toContainText('KTP-el rusak')
})
