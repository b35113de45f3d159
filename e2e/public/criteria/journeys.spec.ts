import { expect } from '@playwright/test'
import { begin, handIn, openPaper, photoOf, prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { sayWhere, tellStory } from '@/e2e/steps/complaint'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { chooseFile, press, tabTo, type } from '@/e2e/steps/keyboard'
import { wordlessMarks } from '@/e2e/steps/measure'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { complainants, complaintTopics } from '@/lib/domain/complaint'
import { paperSlugs } from '@/lib/domain/paper-slug'
import { refusals } from '@/lib/domain/refusal'
import { questions as checks } from '@/lib/domain/requirement-check'
import { documentTypes, requiredDocuments } from '@/lib/domain/service'
import { moves, stageLabels } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

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
  await press(page, page.getByRole('button', { name: 'Lanjutkan' }))
  await press(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }))
  await press(page, page.getByRole('radio', { name: complainants.named.label }), 'ArrowUp')
  await expect(page.getByRole('radio', { name: complainants.anonymous.label })).toBeChecked()
  await press(page, page.getByRole('button', { name: 'Kirim keluhan' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
})

test('A-02 with the keyboard alone: what to bring', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.check())
  for (const answer of [checks.reason, checks.age, checks.comer].map(({ answers }) => answers[0])) {
    await press(page, page.locator(`input[value="${answer?.value}"]`), 'Space')
    await press(page, page.getByRole('button', { name: 'Lanjutkan' }))
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bawa ini ke loket')
  const box = page.getByRole('checkbox').first()
  await press(page, box, 'Space')
  await expect(box).toBeChecked()
})

test('A-02, A-10 with the keyboard alone: an application with a photo, its status by number and code, and withdrawing', async ({
  phone,
}) => {
  test.setTimeout(120_000)
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
  const [photographed, ...brought] = requiredDocuments('lost')
  if (!photographed) throw new Error('nothing to photograph')
  await page.waitForURL(`**/berkas/${paperSlugs[photographed]}`)
  await chooseFile(page, `Foto ${documentTypes[photographed].label}`, photoOf(photographed))
  await press(page, page.getByRole('button', { name: 'Ya, pakai foto ini' }))
  await expect(page.getByText('sudah kami terima')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }))
  for (const type of brought) {
    await page.waitForURL(`**/berkas/${paperSlugs[type]}`)
    await press(page, page.getByLabel('Saya bawa ke loket saja'), 'Space')
    await press(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }))
  }
  await press(page, page.getByRole('link', { name: 'Lanjutkan: periksa dan kirim' }))
  await page.waitForURL('**/periksa')
  await press(page, page.getByRole('button', { name: moves.hand_in.label }))
  await page.waitForURL('**/bukti/*')
  const code = (await page.locator('main').textContent())?.match(/[2-9A-Z]{4}-[2-9A-Z]{4}/)?.[0] ?? ''
  expect(await wordlessMarks(page)).toEqual([])

  const other = await phone()
  await other.goto(routes.status())
  await type(other, 'Nomor HP', citizen.phone)
  await type(other, '4 huruf/angka akhir kode', code.slice(-4))
  await press(other, other.getByRole('button', { name: 'Lihat status' }))
  await expect(other.getByRole('article')).toContainText(stageLabels.received)
  await press(other, other.getByText('Yang sudah terjadi'))
  await expect(other.getByText(moves.hand_in.told)).toBeVisible()
  expect(await wordlessMarks(other)).toEqual([])

  await press(page, page.getByText(moves.cancel.label))
  await press(page, page.getByRole('button', { name: 'Ya, batalkan' }))
  await expect(page.getByText('Permohonan ini dibatalkan.')).toBeVisible()
})

test('A-02 with the keyboard alone: a paper that was asked again', async ({ phone, as }) => {
  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Tumini Papan Ketik'), 'lost')
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')
  const page = await phone()
  await page.goto(routes.progress(token))
  await press(page, page.getByRole('link', { name: 'Foto ulang KK' }))
  await page.waitForURL('**/lengkapi/*')
  await chooseFile(page, `Foto ${documentTypes.family_card.label}`, photoOf('family_card'))
  await press(page, page.getByRole('button', { name: 'Ya, pakai foto ini' }))
  await expect(page.getByText('sudah kami terima')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Kirim perbaikan' }))
  await page.waitForURL(url => !url.pathname.includes('/lengkapi/'))
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
  await page.getByLabel('Apa yang terjadi?').fill('Pendek')
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expectHelpfulErrors(page, { 'Apa yang terjadi?': 'Pendek' })
  await tellStory(page, 'service', 'Kursi di ruang tunggu rusak.')
  await page.getByLabel('Tempat kejadian').fill('Loket "3" <b>')
  await page.getByLabel('Tanggal kejadian').fill('2099-01-05')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expectHelpfulErrors(page, {})
  await expect(page.getByLabel('Tempat kejadian')).toHaveValue('Loket "3" <b>')
  await page.getByLabel('Tanggal kejadian').fill('')
  await sayWhere(page)
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
