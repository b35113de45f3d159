import { expect, type Page, test as steps } from '@playwright/test'
import { test } from '@/e2e/test'
import { complainants, complaintStates, complaintTopics } from '@/lib/domain/complaint'
import { routes } from '@/lib/routes'

/** Writes a complaint and sends it; tells its number. */
const complain = (
  page: Page,
  complaint: { topic: string; story: string; who: string; name?: string; phone?: string },
) =>
  steps.step(`complain: ${complaint.topic}`, async () => {
    await page.goto(routes.writeComplaint())
    await page.getByRole('radio', { name: complaint.topic }).check()
    await page.getByLabel('Apa yang terjadi?').fill(complaint.story)
    await page.getByRole('radio', { name: complaint.who }).check()
    if (complaint.name) await page.getByLabel('Nama Anda', { exact: true }).fill(complaint.name)
    if (complaint.phone) await page.getByLabel('Nomor HP').fill(complaint.phone)
    await page.getByRole('button', { name: 'Kirim keluhan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  })

const follow = (page: Page, number: string) =>
  steps.step('follow the complaint', async () => {
    await page.goto(routes.complaints())
    await page.getByLabel('Nomor keluhan').fill(number)
    await page.getByRole('button', { name: 'Lihat jawaban' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
  })

/** Opens the complaint that came last about a topic, as whoever is signed in may see it. */
const openLast = (page: Page, topic: string) =>
  steps.step(`open the last complaint: ${topic}`, async () => {
    await page.goto(routes.staffComplaints())
    await page.getByRole('table').getByRole('link', { name: topic }).last().click()
    await page.waitForURL('**/petugas/pengaduan/*')
  })

test('someone complains of a levy without a name; only the camat reads it, and the answer arrives', async ({
  phone,
  as,
}) => {
  test.setTimeout(90_000)
  const home = await phone()
  const story = 'Ada yang menawarkan jalan pintas di pintu masuk dengan membayar Rp75.000.'
  const number = await complain(home, {
    topic: complaintTopics.levy,
    story,
    who: complainants.anonymous.label,
    name: 'Tidak Perlu Ditulis',
  })
  expect(number).toMatch(/^ADU(-[2-9A-Z]{4}){3}$/)
  await expect(home.getByText('Keluhan Anda sudah kami catat.')).toBeVisible()
  await expect(home.getByText(/^Camat menjawab paling lambat/)).toBeVisible()
  await expect(home.getByText('Ombudsman Republik Indonesia')).toBeVisible()
  await expect(home.getByRole('link', { name: 'Simpan ke WhatsApp' })).toHaveAttribute(
    'href',
    new RegExp(number),
  )

  const camat = await as('district_head')
  await openLast(camat, complaintTopics.levy)
  await expect(camat.getByText(story)).toBeVisible()
  await expect(camat.getByText('Tanpa nama')).toBeVisible()
  await expect(camat.getByText('Tidak Perlu Ditulis')).toHaveCount(0)

  const head = await as('section_head')
  await head.goto(routes.staffComplaints())
  await expect(head.getByRole('table')).toBeVisible()
  await expect(head.getByRole('link', { name: complaintTopics.levy })).toHaveCount(0)
  const answer = await head.goto(camat.url())
  expect(answer?.status()).toBe(404)
  await expect(head.getByText(story)).toHaveCount(0)

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
  await follow(elsewhere, number.toLowerCase().replaceAll('-', ' '))
  await expect(elsewhere.getByText(words)).toBeVisible()
  await expect(elsewhere.getByText('Ombudsman Republik Indonesia')).toBeVisible()
})

test('someone complains by name, and what is missing is said beside it', async ({ phone, as }) => {
  const home = await phone({ javaScriptEnabled: false })
  const story = 'Saya menunggu dari pukul 08.00 sampai istirahat siang tanpa dipanggil.'
  await home.goto(routes.writeComplaint())
  await home.getByRole('radio', { name: complainants.named.label }).check()
  await home.getByLabel('Apa yang terjadi?').fill(story)
  await home.getByRole('button', { name: 'Kirim keluhan' }).click()
  await expect(home).toHaveTitle(/^Galat: /)
  await expect(home.getByRole('alert').filter({ hasText: 'Pilih keluhan ini tentang apa.' })).toHaveCount(2)
  await expect(home.getByLabel('Apa yang terjadi?')).toHaveValue(story)

  await complain(home, {
    topic: complaintTopics.time,
    story,
    who: complainants.named.label,
    name: 'Karsono Widodo',
    phone: '0813 7777 8888',
  })
  await expect(home.getByText('Karsono')).toHaveCount(0)

  const head = await as('section_head')
  await openLast(head, complaintTopics.time)
  await expect(head.getByText(story)).toBeVisible()
  await expect(head.getByText('Karsono Widodo')).toBeVisible()
})
