import { expect, type Page } from '@playwright/test'
import { prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { findAllInOrder, make, openFromDesk, signIn, takeIn, writeDownWalkIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { moves, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { DEMONSTRATION_PASSWORD } from '@/seed/people'

const STRANGER = 'https://jahat.contoh.id'
const strangers: Record<string, string>[] = [
  { origin: STRANGER },
  { origin: STRANGER, 'x-forwarded-host': new URL(STRANGER).host },
  { 'sec-fetch-site': 'cross-site' },
]
const desk = { viewport: { width: 1366, height: 768 } }

/** What the page's only form would send when its button is pressed without scripts. */
const hiddenFields = async (page: Page) =>
  Object.fromEntries(
    await page
      .locator('main form input[type=hidden]')
      .evaluateAll(inputs =>
        inputs.map(input => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
      ),
  )

test('who is not signed in is led to the door, and comes in only with the right password', async ({
  phone,
}) => {
  const page = await phone({ ...desk, javaScriptEnabled: false })
  for (const path of [
    routes.staff(),
    routes.desk(),
    routes.walkIn(),
    routes.handovers(),
    routes.report(),
    routes.staffComplaints(),
    routes.application('KTP-1'),
    routes.handover('KTP-1'),
  ]) {
    await page.goto(path)
    await expect(page, path).toHaveURL(routes.signIn())
  }

  const refused = page.getByRole('alert').getByText(refusals.wrong_credentials, { exact: true })
  await signIn(page, 'agus@lumajang.contoh.id', 'kata sandi yang salah')
  await expect(refused).toBeVisible()
  await expect(page.getByLabel('Surel')).toHaveValue('agus@lumajang.contoh.id')
  await expect(page.getByLabel('Kata sandi')).toHaveValue('')
  await signIn(page, 'tidak-ada@lumajang.contoh.id', DEMONSTRATION_PASSWORD)
  await expect(refused).toBeVisible()

  await signIn(page, 'agus@lumajang.contoh.id', DEMONSTRATION_PASSWORD)
  await expect(page).toHaveURL(routes.desk())
  await page.getByText('Agus Prasetyo').first().click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(routes.signIn())
  await page.goto(routes.desk())
  await expect(page).toHaveURL(routes.signIn())
})

test('a walk-in is taken in within a minute, and a slip of the pen costs nothing that was typed', async ({
  as,
}) => {
  const page = await as('counter_officer')
  const citizen = someone("Su'udi Hartono")
  const begun = Date.now()
  await writeDownWalkIn(page, { ...citizen, nik: '350810' }, 'transfer_in')
  await page.getByRole('button', { name: 'Terima berkas' }).click()
  await expect(page.getByText('Isi NIK 16 angka, seperti di Kartu Keluarga.').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'KTP-el karena pindah datang' })).toBeChecked()
  await expect(page.getByLabel('Nama lengkap')).toHaveValue(citizen.name)
  await expect(page.getByLabel('Nomor HP')).toHaveValue(citizen.phone)
  await expect(page.getByLabel('NIK', { exact: true })).toHaveValue('350810')
  await expect(page.getByLabel('Nomor Kartu Keluarga')).toHaveValue(citizen.familyCardNumber)
  await expect(page.getByLabel('Desa atau kelurahan')).toHaveValue(citizen.village)

  await page.getByLabel('NIK', { exact: true }).fill(citizen.nik)
  await page.getByRole('button', { name: 'Terima berkas' }).click()
  await page.waitForURL('**/petugas/berkas/*')
  expect(Date.now() - begun).toBeLessThan(60_000)
  await expect(page.getByRole('status').filter({ hasText: 'Berkas sudah diterima' })).toContainText(
    /[2-9A-Z]{4}-[2-9A-Z]{4}/,
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(citizen.name)
})

test('a page that was overtaken in a second tab, or signed out, says so and does nothing by half', async ({
  as,
}) => {
  const first = await as('counter_officer')
  const { number } = await takeIn(first, someone('Paryono Lambat'), 'lost')
  await findAllInOrder(first, 'lost')
  await first.goto(routes.application(number))
  const second = await first.context().newPage()
  await second.goto(routes.application(number))
  // What is being typed keeps the page from renewing itself.
  await second.getByText(`${moves.reject.label}…`).click()
  await second.getByLabel('Alasan').fill('Menunggu kabar dari kelurahan')
  await make(first, 'accept')

  await second.getByRole('button', { name: moves.accept.label, exact: true }).click()
  const told = second.getByRole('alert').filter({ hasText: /baru saja diubah|sudah berpindah/ })
  await expect(told).toContainText(/Sudah diubah Ratna Wulandari pukul \d\d\.\d\d/)
  const history = second.getByRole('region', { name: 'Riwayat' })
  await expect(history.getByText(moves.accept.label)).toHaveCount(1)
  await expect(second.getByText(workflow.section_validation.short, { exact: true }).first()).toBeVisible()
  await expect(second.getByRole('button', { name: moves.accept.label, exact: true })).toHaveCount(0)

  await second.goto(routes.walkIn())
  const late = someone('Paryono Keluar')
  await writeDownWalkIn(second, late, 'lost')
  await second.context().clearCookies()
  await second.getByRole('button', { name: 'Terima berkas' }).click()
  await expect(second.getByRole('alert').filter({ hasText: refusals.signed_out })).toBeVisible()
  await expect(second.getByLabel('Nama lengkap')).toHaveValue(late.name)
})

test('an officer of another kecamatan finds neither the application nor its papers', async ({
  as,
  phone,
}) => {
  const ratna = await as('counter_officer')
  const number = await openFromDesk(ratna, 'Siti Aminah')
  const picture = (await ratna.getByRole('img', { name: /^Lembar 1/ }).getAttribute('src')) ?? ''
  const seen = await ratna.request.get(picture)
  expect(seen.status()).toBe(200)
  expect(seen.headers()['content-type']).toBe('image/jpeg')
  expect(seen.headers()['cache-control']).toContain('no-store')

  const fitri = await phone(desk)
  await signIn(fitri, 'fitri@sukodono.contoh.id', DEMONSTRATION_PASSWORD)
  await fitri.waitForURL('**/petugas/meja')
  await expect(fitri.getByText('Siti Aminah')).toHaveCount(0)
  const answer = await fitri.goto(routes.application(number))
  expect(answer?.status()).toBe(404)
  await expect(fitri.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak kami temukan')
  await expect(fitri.getByText('Siti Aminah')).toHaveCount(0)
  expect((await fitri.request.get(picture)).status()).toBe(404)
  expect((await fitri.goto(routes.handover(number)))?.status()).toBe(404)

  const nobody = await phone(desk)
  expect((await nobody.request.get(picture)).status()).toBe(404)
  expect((await nobody.request.get(routes.signature(number))).status()).toBe(404)
})

test('the door of developers is not there', async ({ phone }) => {
  const page = await phone()
  const answer = await page.goto(routes.dev())
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('Ratna')).toHaveCount(0)
})

test('another site can neither press a button of ours nor send papers', async ({ phone }) => {
  const page = await phone({ javaScriptEnabled: false })
  await prepareWithoutPhotos(page, someone(), 'lost')
  const check = page.url()
  const papers = check.replace('/periksa', '/berkas')
  const own = new URL(check).origin

  for (const headers of strangers) {
    const pressed = await page.request.post(check, {
      headers,
      multipart: await hiddenFields(page),
      maxRedirects: 0,
    })
    expect(pressed.headers().location ?? '').not.toContain('/bukti/')
    await page.goto(check)
    await expect(page).toHaveURL(check)
    await expect(page.getByRole('button', { name: moves.hand_in.label })).toBeVisible()
  }

  await page.goto(papers)
  const sent = await page.request.post(routes.sendFiles(), {
    headers: { origin: STRANGER, referer: papers },
    multipart: await hiddenFields(page),
    maxRedirects: 0,
  })
  expect(sent.status()).toBe(303)
  await page.goto(sent.headers().location ?? '')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(refusals.foreign_origin)
  const asked = await page.request.post(routes.uploadthing(), { headers: { origin: STRANGER } })
  expect(asked.status()).toBe(403)

  await page.goto(check)
  const pressed = await page.request.post(check, {
    headers: { origin: own },
    multipart: await hiddenFields(page),
    maxRedirects: 0,
  })
  expect(pressed.headers().location).toContain('/bukti/')
})
