import { expect } from '@playwright/test'
import { PORT } from '@/e2e/ports'
import { card, fillIn, openPaper, photoOf, someone } from '@/e2e/steps/citizen'
import { secondFront } from '@/e2e/steps/second-front'
import { expectForEveryone, test } from '@/e2e/test'
import { routes } from '@/lib/routes'

test('a photo and a promise sent while the database is away are kept, and taken by one more press', async ({
  phone,
  troubles,
}) => {
  test.setTimeout(120_000)
  const front = await secondFront(PORT + 400)
  try {
    const page = await phone({ javaScriptEnabled: false, baseURL: front.address })
    await page.goto(routes.apply('lost'))
    await fillIn(page, someone('Sutinah Putus'))
    await openPaper(page, 'police_loss_report')
    const again = page.getByRole('button', { name: 'Kirim sekali lagi' })

    await test.step('a photo', async () => {
      await page.getByLabel('Foto Surat kehilangan').setInputFiles(photoOf('police_loss_report'))
      front.takeAway()
      await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maaf, ada gangguan di sistem kami')
      await expect(page.getByRole('main')).toContainText('Fotonya tidak perlu dipilih lagi.')
      await expect(page.getByText(/^Kode kejadian: /)).toBeVisible()
      await again.click()
      await expect(page.getByRole('main')).toContainText('Fotonya tidak perlu dipilih lagi.')
      front.giveBack()
      await expect(async () => {
        if (await again.isVisible()) await again.click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foto Kartu Keluarga (KK)', {
          timeout: 1_000,
        })
      }).toPass()
    })

    await test.step('a promise', async () => {
      await card(page, 'family_card').getByLabel('Saya bawa ke loket saja').check()
      front.takeAway()
      await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
      await expect(page.getByRole('main')).toContainText('masih ada di halaman ini')
      front.giveBack()
      await expect(async () => {
        if (await again.isVisible()) await again.click()
        await expect(page.getByRole('link', { name: 'Lanjutkan: periksa dan kirim' })).toBeVisible({
          timeout: 1_000,
        })
      }).toPass()
    })
    await page.getByRole('link', { name: 'Lanjutkan: periksa dan kirim' }).click()
    await expect(page.getByText('police_loss_report-siti.jpg')).toHaveCount(1)
    await expect(page.getByText('Dibawa ke loket')).toBeVisible()

    await test.step('the page that says so is one for everyone', async () => {
      const seen = await phone({ baseURL: front.address })
      front.takeAway()
      const answer = await seen.goto(page.url())
      expect(answer?.status()).toBe(500)
      await expectForEveryone(seen)
      await expect(seen.locator('a[href^="tel:"]:visible').first()).toBeVisible()
      troubles.length = 0
    })
  } finally {
    await front.stop()
  }
})
