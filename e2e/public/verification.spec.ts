import { expect } from '@playwright/test'
import { sendWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { test } from '@/e2e/test'
import { routes } from '@/lib/routes'

test('anyone can check that a receipt is real, and learns no more than initials and the day', async ({
  phone,
}) => {
  const home = await phone()
  await sendWithoutPhotos(home, someone('Kartini Puspita'), 'lost')
  const line = (await home.getByText(/^Cek keaslian:/).textContent()) ?? ''
  const code = line.match(/verifikasi\/([2-9A-Z]{4}(?:-[2-9A-Z]{4}){2})$/)?.[1] ?? ''
  expect(code).not.toBe('')

  const page = await phone()
  await page.goto(routes.verifySlip())
  await expectEveryCriterion(page)
  await page.getByLabel('Kode cek').fill(`  ${code.toLowerCase().replaceAll('-', ' ')} `)
  await page.getByRole('button', { name: 'Cek keaslian' }).click()
  await expect(page.getByText('Asli dan berlaku')).toBeVisible()
  await expect(page.getByText('K. P.')).toBeVisible()
  await expect(page.getByText('Bukti kirim berkas')).toBeVisible()
  expect(await page.locator('main').textContent()).not.toMatch(/Kartini|Puspita|0813|\/s\/|\/bukti\//)
  await expectEveryCriterion(page)

  const plain = await phone({ javaScriptEnabled: false })
  await plain.goto(routes.verifySlip())
  await plain.getByLabel('Kode cek').fill(code)
  await plain.getByRole('button', { name: 'Cek keaslian' }).click()
  await expect(plain.getByText('Asli dan berlaku')).toBeVisible()
})

test('an unknown code is not registered, and one that cannot be one is asked for again', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.verifiedSlip('AAAA-CCCC-DDDD'))
  await expect(page.getByText('Tidak terdaftar')).toBeVisible()
  await page.goto(routes.verifiedSlip('AAAA'))
  await expect(page.getByText('Kode itu belum lengkap atau salah ketik')).toBeVisible()
  await expectEveryCriterion(page)

  await page.goto(routes.verifySlip())
  await page.getByLabel('Kode cek').fill('H7K4-4729')
  await page.getByRole('button', { name: 'Cek keaslian' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Isi 12 huruf dan angka')
  await expectHelpfulErrors(page, { 'Kode cek': 'H7K4-4729' })
  await expectEveryCriterion(page)
})
