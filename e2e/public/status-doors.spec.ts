import { expect, type Page } from '@playwright/test'
import { withoutScripts } from '@/e2e/steps/broken'
import { sendWithoutPhotos, someone, track } from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { messagesTo } from '@/e2e/steps/gateway'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { settled } from '@/e2e/steps/settled'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { letCodesAge } from '@/tests/later'

/** The newest message with a code that came for a number. */
async function messageFor(phone: string): Promise<string> {
  let newest = ''
  await expect
    .poll(
      async () => {
        newest = (await messagesTo(phone)).findLast(text => /^\d{6} adalah kode/.test(text)) ?? ''
        return newest
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  return newest
}

async function askCode(page: Page, phone: string) {
  await page.goto(routes.status())
  await page.getByText('Kode hilang?').click()
  await page.getByRole('link', { name: 'Kirim kode ke HP saya' }).click()
  await page.getByLabel('Nomor HP').fill(phone)
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isi kode dari pesan kami')
}

const ways: typeof withoutScripts = [['with scripts', phone => phone()], ...withoutScripts]

for (const [how, open] of ways)
  test(`B-03 a citizen follows an application by number and code, ${how}`, async ({ phone }) => {
    const home = await phone()
    const citizen = someone('Sumiyati Ningrum')
    const code = await sendWithoutPhotos(home, citizen, 'lost')

    const page = await open(phone)
    await track(page, citizen.phone, code)
    const found = page.getByRole('article')
    await expect(found).toContainText('KTP-el hilang · Sumiyati N.')
    await expect(found.locator('[aria-current="step"]')).toContainText('Diterima')
    const family = await found
      .getByRole('link', { name: 'Kabari keluarga lewat WhatsApp' })
      .getAttribute('href')
    expect(decodeURIComponent(family ?? '')).toMatch(/\/s\/[\w-]{38}$/)
    await expect(found.getByRole('link', { name: 'Buka bukti kirim' })).toHaveCount(0)

    await page.getByRole('button', { name: 'Lupakan nomor ini di HP ini' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
  })

for (const [how, open] of ways.slice(0, 2))
  test(`a code sent to the phone opens every application of its number, ${how}`, async ({ phone }) => {
    test.setTimeout(120_000)
    const first = someone('Sumiyati Ningrum')
    const second = { ...someone('Wagini'), phone: first.phone }
    await sendWithoutPhotos(await phone(), first, 'lost')
    await sendWithoutPhotos(await phone(), second, 'damaged')

    const page = await open(phone)
    // The checker itself is a script.
    const check = async () => (how === 'with scripts' ? expectEveryCriterion(page) : undefined)
    await askCode(page, first.phone)
    // Within a minute of the first.
    await page.getByRole('button', { name: 'Kirim kode lagi' }).click()
    await expect(page.getByRole('alert')).toContainText(refusals.message_code_recent)
    await check()
    const field = page.getByLabel('6 angka dari pesan')
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    const message = await messageFor(first.phone)
    const [, digits = '', prefix = ''] = message.match(/^(\d{6}) adalah kode ([A-Z]{3})/) ?? []
    await expect(page.getByText(`Cari pesan dengan huruf ${prefix}`)).toBeVisible()

    await field.fill(digits === '000000' ? '000001' : '000000')
    await page.getByRole('button', { name: 'Buka berkas saya' }).click()
    await expect(page.getByRole('alert')).toContainText(refusals.message_code_wrong)
    await expect(page).toHaveTitle(/^Galat: /)
    await check()
    await field.fill(` ${prefix}-${digits.slice(0, 3)} ${digits.slice(3)} `)
    await page.getByRole('button', { name: 'Buka berkas saya' }).click()
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByText('Sumiyati N.')).toBeVisible()
    await expect(page.getByText('Wagini')).toBeVisible()
    await expect(page.getByText(/^Kode berkas [2-9A-Z]{4}-[2-9A-Z]{4}$/)).toHaveCount(2)
    await expect(page.getByRole('link', { name: 'Buka bukti kirim' })).toHaveCount(2)
    await expect(page.getByText(/Berkas ini tampil di HP ini sampai pukul \d\d\.\d\d\./)).toBeVisible()
    await check()
    await page.getByRole('button', { name: 'Lupakan nomor ini di HP ini' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
  })

test('A-17 a code that is too old is said to be so, and the new one that came at once opens', async ({
  phone,
}) => {
  const citizen = someone('Sumiyati Ningrum')
  await sendWithoutPhotos(await phone(), citizen, 'lost')
  const page = await phone()
  await askCode(page, citizen.phone)
  const old = await messageFor(citizen.phone)
  await letCodesAge(16)

  const field = page.getByLabel('6 angka dari pesan')
  await field.fill(old.slice(0, 6))
  await page.getByRole('button', { name: 'Buka berkas saya' }).click()
  await expect(page.getByRole('alert')).toContainText(refusals.message_code_expired)
  await expectEveryCriterion(page)
  await expect.poll(() => messageFor(citizen.phone), { timeout: 20_000 }).not.toBe(old)

  await field.fill((await messageFor(citizen.phone)).slice(0, 6))
  await page.getByRole('button', { name: 'Buka berkas saya' }).click()
  await expect(page.getByRole('article')).toContainText('Sumiyati N.')
})

test('a number without applications is told the same as one that has some', async ({ phone }) => {
  const citizen = someone('Paijo Santoso')
  const stranger = someone()
  await sendWithoutPhotos(await phone(), citizen, 'lost')

  const told = async (number: string) => {
    const page = await phone()
    await askCode(page, number)
    await page.waitForLoadState()
    const digits = number.replace(/\D/g, '')
    return settled(await page.content())
      .replaceAll(`${digits.slice(0, 4)} •••• ${digits.slice(-4)}`, 'HP')
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'TEKAN')
      .replace(/huruf <span[^>]*>[A-Z]{3}/, 'huruf XXX')
  }
  expect(await told(stranger.phone)).toBe(await told(citizen.phone))
})

test('asking for a code without a number, and from a landline, is put in words', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.messageCode())
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Isi nomor HP yang bisa dihubungi')
  await expectHelpfulErrors(page, {})
  await expectEveryCriterion(page)
  await page.getByLabel('Nomor HP').fill('(0334) 323 313')
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await expect(page.getByRole('alert').first()).toContainText(
    'Kode hanya bisa kami kirim ke nomor HP Indonesia',
  )
})

test('what is asked again stands first, as one button that names the paper', async ({ phone, as }) => {
  const counter = await as('counter_officer')
  const citizen = someone('Tumini')
  const { token } = await takeIn(counter, citizen, 'lost')
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')

  const page = await phone()
  await page.goto(routes.receipt(token))
  await page.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expect(page.getByRole('article').getByRole('link').first()).toHaveText('Foto ulang KK')
  await expectEveryCriterion(page)
})
