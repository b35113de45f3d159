import { expect, type Page } from '@playwright/test'
import { begin, fillIn, prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { takenUp } from '@/e2e/steps/taken-up'
import { test } from '@/e2e/test'
import { complaintTopics } from '@/lib/domain/complaint'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const OLD = 'Halaman ini sudah lama terbuka'

/** Makes the forms of a page those of an earlier build: they ask for actions nobody knows any more. */
const age = (page: Page) =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name^="$ACTION_"]')) {
      field.name = field.name.replace(/[0-9a-f]{40,}/, id => 'f'.repeat(id.length))
      field.value = field.value.replace(/[0-9a-f]{40,}/, id => 'f'.repeat(id.length))
    }
  })

test('a form left open over a renewal comes back filled, and is sent the second time', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.writeComplaint())
  await page.getByRole('radio', { name: complaintTopics.service }).check()
  await page.getByLabel('Apa yang terjadi?').fill('Pintu "timur" terkunci & gelap.\nSudah dua hari.')
  await age(page)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()

  await expect(page.locator('#ringkasan-galat')).toContainText(OLD)
  await expect(page.locator('#ringkasan-galat')).toBeFocused()
  await expect(page).toHaveTitle(/^Galat: /)
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(
    'Pintu "timur" terkunci & gelap.\nSudah dua hari.',
  )
  await expect(page.getByRole('radio', { name: complaintTopics.service })).toBeChecked()
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kapan dan di mana?')
})

test('the status form left open over a renewal keeps number and code', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.status())
  await page.getByLabel('Nomor HP').fill('0812 9999 0002')
  await page.getByLabel('4 huruf/angka akhir kode').fill('K7Q2')
  await age(page)
  await page.getByRole('button', { name: 'Lihat status' }).click()
  await expect(page.getByRole('alert').first()).toContainText(OLD)
  await expect(page.getByLabel('Nomor HP')).toHaveValue('0812 9999 0002')
  await expect(page.getByLabel('4 huruf/angka akhir kode')).toHaveValue('K7Q2')
})

test('with scripts too: the page of today takes the place of the old one, with what was typed', async ({
  phone,
}) => {
  const page = await phone()
  const citizen = someone('Wakidi Lama')
  await page.goto(routes.apply('lost'))
  await begin(page, citizen)
  await page.getByRole('link', { name: 'Data diri', exact: true }).click()
  await takenUp(page.getByLabel('Nama lengkap'))
  // The call of a script names its action in a header.
  await page.route('**/data-diri', (route, request) => {
    const called = request.headers()['next-action']
    return called
      ? route.continue({ headers: { ...request.headers(), 'next-action': 'f'.repeat(called.length) } })
      : route.continue()
  })
  await page.getByLabel('Nama lengkap').fill(citizen.name)
  await page.getByLabel('NIK', { exact: true }).fill(citizen.nik)
  await page.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
  await page.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

  await expect(page.getByText('Belum ada yang terkirim.')).toBeVisible()
  await expect(page.getByLabel('Nama lengkap')).toHaveValue(citizen.name)
  await expect(page.getByLabel('NIK', { exact: true })).toHaveValue(citizen.nik)
  await expect(page.getByLabel('Desa atau kelurahan')).toHaveValue(citizen.village)
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siapkan berkas')
})

test('a button alone, left open over a renewal, is there again', async ({ phone }) => {
  const page = await phone({ javaScriptEnabled: false })
  await prepareWithoutPhotos(page, someone('Sarinem Lama'), 'lost')
  const check = page.url()
  const answer = await page.request.post(check, {
    headers: { origin: new URL(check).origin },
    multipart: { [`$ACTION_ID_${'0'.repeat(42)}`]: '' },
  })
  expect(answer.status()).toBe(409)
  const html = await answer.text()
  expect(html).toContain(OLD)
  expect(html).toContain(moves.hand_in.label)
  expect(html).not.toMatch(/Server action|__next_error__/)
})

test('what another site sends here is refused with a page people can read', async ({ request }) => {
  for (const path of [routes.status(), routes.writeComplaint(), routes.apply('lost')])
    for (const origin of ['https://jahat.contoh.id', 'null']) {
      const answer = await request.post(path, {
        headers: { origin },
        multipart: { [`$ACTION_ID_${'0'.repeat(42)}`]: '', name: 'x' },
      })
      expect(answer.status(), `${path} from ${origin}`).toBe(403)
      expect(await answer.text()).toContain('tidak datang dari halaman kami')
    }
})

test('a page whose parts were renewed meanwhile still works as plain HTML', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/_next/static/chunks/*.js', route => route.fulfill({ status: 404 }))
  await page.goto(routes.apply('lost'))
  await fillIn(page, someone('Darmi Tanpa Potongan'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foto berkas Anda')
  await context.close()
})
