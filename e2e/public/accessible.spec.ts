import { expect } from '@playwright/test'
import { excess } from '@/e2e/steps/budget'
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
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { weigh } from '@/e2e/steps/weigh'
import { expectForEveryone, test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { seededComplaints } from '@/seed/complaint-stories'

test('A-01 everyone can send an application, through every page and what goes wrong on it', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const page = await phone()
  await page.goto(routes.apply('new'))
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectEveryCriterion(page)

  await chooseService(page, 'lost')
  await begin(page, someone())
  await expectEveryCriterion(page)
  await page.getByRole('link', { name: 'Data diri', exact: true }).click()
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expectEveryCriterion(page)
  await page.getByRole('link', { name: 'Daftar langkah' }).click()
  await sayWho(page, someone())
  await page.getByRole('link', { name: 'Foto berkas', exact: true }).click()
  await expectEveryCriterion(page)
  await sendPhoto(page, 'family_card')
  await expectEveryCriterion(page)
  await openPaper(page, 'police_loss_report')
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByText(refusals.paper_unanswered)).toHaveCount(2)
  await expectEveryCriterion(page)
  await bringToCounter(page, 'police_loss_report')
  await goOnToCheck(page)
  await expectEveryCriterion(page)
  await page.getByRole('link', { name: 'Ubah Nama lengkap' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data diri')
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.waitForURL('**/periksa')
  await page.getByRole('link', { name: 'Ubah Nomor HP' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nomor HP')
  await expectEveryCriterion(page)
  const number = await page.getByLabel('Nomor HP').inputValue()
  await page.getByLabel('Nomor HP').fill('08')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expectHelpfulErrors(page, { 'Nomor HP': '08' })
  await expectEveryCriterion(page)
  await page.getByLabel('Nomor HP').fill(number)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.waitForURL('**/periksa')

  await handIn(page)
  await expectEveryCriterion(page)
  const token = page.url().split('/').at(-1) ?? ''
  await page.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Status berkas')
  await expectEveryCriterion(page)
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toBeVisible()
  await expectEveryCriterion(page)
  await page.goto(routes.repair(token))
  await expect(page.getByText('Tidak ada berkas yang perlu Anda lengkapi sekarang')).toBeVisible()
  await expectEveryCriterion(page)
})

test('A-01 C-01 C-02 everyone can read what is asked again, and answer it', async ({ phone, as }) => {
  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Tumini'), 'lost')
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')

  const page = await phone()
  await page.goto(routes.receipt(token))
  const steps = page.getByRole('region', { name: 'Langkah berikutnya' })
  await expect(steps.getByRole('link', { name: 'Foto ulang KK' })).toBeVisible()
  await expectEveryCriterion(page)
  await page.goto(routes.progress(token))
  await expect(page.getByText('Giliran Anda')).toBeVisible()
  await expectEveryCriterion(page)
  expect(excess(routes.repair('[token]'), await weigh(await phone(), routes.repair(token)))).toEqual([])
  await page.goto(routes.repair(token))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Satu berkas perlu dilengkapi')
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click()
  await page.waitForURL(/galat=/)
  await expectEveryCriterion(page)
})

test('A-01 everyone can read that nothing was found, or was forgotten', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.status())
  await page.getByRole('button', { name: 'Lihat status' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expectEveryCriterion(page)
  await track(page, someone().phone, 'ABCD')
  await expect(page.getByText(refusals.tracking_unknown)).toBeVisible()
  await expectEveryCriterion(page)

  await page.goto(routes.writeComplaint())
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expectEveryCriterion(page)
  await page.goto(routes.complaints())
  await page.getByLabel('Nomor keluhan').fill('ADU 12')
  await page.getByRole('button', { name: 'Lihat jawaban' }).click()
  await expectHelpfulErrors(page, { 'Nomor keluhan': 'ADU 12' })
  await expectEveryCriterion(page)
})

test('A-01 everyone can read why the front server took nothing, and whom to call', async ({ phone }) => {
  const page = await phone()
  const refused = await page.request.fetch(routes.status(), { method: 'DELETE' })
  expect(refused.status()).toBe(405)
  await page.route('**/ditolak', route => route.fulfill({ response: refused }))
  await page.goto('/ditolak')
  await expectForEveryone(page)
  await expect(page.getByRole('link', { name: '(0334)' })).toHaveAttribute('href', /^tel:\d+$/)
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
    await expectEveryCriterion(page)
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
    await expectEveryCriterion(page)
  })

test('A-01 everyone can withdraw, and reads that it is over', async ({ phone }) => {
  const page = await phone()
  await sendWithoutPhotos(page, someone(), 'damaged')
  await page.getByText('Batalkan permohonan').click()
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bukti kirim berkas')
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Permohonan ini dibatalkan.')
  await expectEveryCriterion(page)
})
