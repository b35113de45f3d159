import { expect } from '@playwright/test'
import {
  begin,
  bringToCounter,
  chooseService,
  goOnToCheck,
  handIn,
  openPaper,
  sayWho,
  sendPhoto,
  sendWithoutPhotos,
  someone,
  track,
} from '@/e2e/steps/citizen'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { seededComplaints } from '@/seed/complaints'

test('A-01 everyone can send an application, through every page and what goes wrong on it', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const page = await phone()
  await page.goto(routes.apply('new'))
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectForEveryone(page)

  await chooseService(page, 'lost')
  await begin(page, someone())
  await expectForEveryone(page)
  await page.getByRole('link', { name: 'Data diri', exact: true }).click()
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectForEveryone(page)
  await page.getByRole('link', { name: 'Daftar langkah' }).click()
  await sayWho(page, someone())
  await page.getByRole('link', { name: 'Foto berkas', exact: true }).click()
  await expectForEveryone(page)
  await sendPhoto(page, 'family_card')
  await expectForEveryone(page)
  await openPaper(page, 'police_loss_report')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByText(refusals.paper_unanswered)).toHaveCount(2)
  await expectForEveryone(page)
  await bringToCounter(page, 'police_loss_report')
  await goOnToCheck(page)
  await expectForEveryone(page)
  await page.getByRole('link', { name: 'Ubah Nama lengkap' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data diri')
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.waitForURL('**/periksa')
  await page.getByRole('link', { name: 'Ubah Nomor HP' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nomor HP')
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.waitForURL('**/periksa')

  await handIn(page)
  await expectForEveryone(page)
  const token = page.url().split('/').at(-1) ?? ''
  await page.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Status berkas')
  await expectForEveryone(page)
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toBeVisible()
  await expectForEveryone(page)
  await page.goto(routes.repair(token))
  await expect(page.getByText('Tidak ada berkas yang perlu Anda lengkapi sekarang')).toBeVisible()
  await expectForEveryone(page)
})

test('A-01 everyone can read what is asked again, and answer it', async ({ phone, as }) => {
  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Tumini'), 'lost')
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')

  const page = await phone()
  await page.goto(routes.receipt(token))
  await expect(page.getByText('Lengkapi dulu berkas yang kami minta.')).toBeVisible()
  await expectForEveryone(page)
  await page.goto(routes.progress(token))
  await expect(page.getByText('Giliran Anda')).toBeVisible()
  await expectForEveryone(page)
  await page.goto(routes.repair(token))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Satu berkas perlu dilengkapi')
  await expectForEveryone(page)
})

test('A-01 everyone can read that nothing was found, or was forgotten', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.status())
  await page.getByRole('button', { name: 'Lihat status' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expectForEveryone(page)
  await track(page, someone().phone, 'ABCD')
  await expect(page.getByText(refusals.tracking_unknown)).toBeVisible()
  await expectForEveryone(page)

  await page.goto(routes.writeComplaint())
  await page.getByRole('button', { name: 'Kirim keluhan' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expectForEveryone(page)
  await page.goto(routes.complaints())
  await page.getByRole('button', { name: 'Lihat jawaban' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectForEveryone(page)
})

const NOBODYS = 'x'.repeat(43)

for (const path of [
  routes.receipt(NOBODYS),
  routes.progress(NOBODYS),
  routes.repair(NOBODYS),
  routes.draft(NOBODYS),
  routes.survey(NOBODYS),
  routes.complaint('PGD-1234'),
  routes.homeVisit('JB-1234'),
  routes.verifiedSlip('AAAA-CCCC-DDDD'),
])
  test(`A-01 everyone can read that there is nothing at ${path}`, async ({ phone }) => {
    const page = await phone()
    await page.goto(path)
    await expectForEveryone(page)
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
  })

for (const { number, answer } of seededComplaints)
  test(`A-01 everyone can follow ${answer ? 'an answered' : 'an open'} complaint, ${number}`, async ({
    phone,
  }) => {
    const page = await phone()
    await page.goto(routes.complaint(number))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
    if (answer) await expect(page.getByText(answer)).toBeVisible()
    await expectForEveryone(page)
  })

test('A-01 everyone can withdraw, and reads that it is over', async ({ phone }) => {
  const page = await phone()
  await sendWithoutPhotos(page, someone(), 'damaged')
  await page.getByText('Batalkan permohonan').click()
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bukti kirim berkas')
  await expect(page.getByText('Permohonan ini dibatalkan.')).toBeVisible()
  await expectForEveryone(page)
})
