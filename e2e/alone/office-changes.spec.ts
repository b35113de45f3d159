import { expect, type Page } from '@playwright/test'
import { begin, someone } from '@/e2e/steps/citizen'
import { expectForEveryone, test } from '@/e2e/test'
import { firstStandard } from '@/lib/domain/first-standard'
import { type DocumentType, documentTypes, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { publishToday, whileClosed, whileOpen } from '@/tests/later'

/** Opens a page again and again until it says something: the office is remembered for a moment. */
async function expectSoon(page: Page, path: string, words: RegExp | string) {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 100 })
  }).toPass({ timeout: 20_000, intervals: [500] })
}

test('whoever sends reads when it is read, while the office is open and while it is closed', async ({
  phone,
}) => {
  const page = await phone()
  await whileOpen(() =>
    expectSoon(page, routes.apply('lost'), 'Kami membaca kiriman Anda paling lambat hari kerja berikutnya.'),
  )
  await whileClosed(async () => {
    await expectSoon(page, routes.apply('lost'), 'Loket sedang tutup, tetapi Anda boleh mengirim.')
    await expect(page.getByText(/Kami mulai membaca \w+, \d+ \w+ \d{4}, pukul \d\d\.\d\d\./)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Mulai menyiapkan berkas' })).toBeVisible()
    await expectForEveryone(page)
  })
})

const paper = (page: Page, type: DocumentType) =>
  page.getByRole('main').getByText(documentTypes[type].label, { exact: true })

const { damaged: _closed, lost, ...others } = firstStandard.requirements

test('a new version of the standard is read at once; what was begun before keeps its own, and a service left out is closed', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const [before, page] = [await phone(), await phone()]
  await before.goto(routes.apply('lost'))
  await begin(before, someone('Mbah Ngatini'))
  const papers = `${before.url()}/berkas`
  await before.goto(papers)
  await expect(paper(before, 'family_card')).toBeVisible()

  const onlyThePolice = { conditions: [], papers: (lost?.papers ?? []).slice(0, 1) }
  await publishToday({
    decreeNumber: '188.45/470/2026',
    targetMinutes: 10,
    content: { ...firstStandard, requirements: { ...others, lost: onlyThePolice } },
  })

  await expectSoon(page, routes.service('lost'), /^188\.45\/470\/2026\. Versi 2, berlaku sejak/)
  const asked = page.getByRole('region', { name: 'Yang perlu Anda bawa' })
  await expect(asked.getByText(documentTypes.police_loss_report.label)).toBeVisible()
  await expect(asked.getByText(documentTypes.family_card.label)).toHaveCount(0)
  await expect(page.getByText(/^10 menit/)).toBeVisible()
  await expectSoon(page, routes.standard(), /^Versi 2, berlaku sejak/)
  await expect(page.getByText('10 menit.', { exact: true })).toBeVisible()

  await before.goto(papers)
  await expect(paper(before, 'family_card')).toBeVisible()
  await page.goto(routes.apply('lost'))
  await begin(page, someone('Mbah Ngatinah'))
  await page.goto(`${page.url()}/berkas`)
  await expect(paper(page, 'police_loss_report')).toBeVisible()
  await expect(paper(page, 'family_card')).toHaveCount(0)

  for (const path of [routes.service('damaged'), routes.apply('damaged')]) {
    await expectSoon(page, path, 'Layanan ini sedang tidak dibuka.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(variants.damaged.label)
    await expect(page.getByText(/Tanyakan ke loket \(.+\), atau telepon/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: variants.lost.label })).toBeVisible()
    await expect(page.getByLabel('Nomor HP')).toHaveCount(0)
    await expectForEveryone(page)
  }
})
