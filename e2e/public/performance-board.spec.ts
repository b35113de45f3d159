import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { withoutScripts } from '@/e2e/steps/broken'
import { photoOf, someone } from '@/e2e/steps/citizen'
import { chooseName, followComplaint, sayWhere, sendComplaint, tellStory } from '@/e2e/steps/complaint'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { answerSurvey, finishedSurvey } from '@/e2e/steps/ending'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { answerSurveyByKeys } from '@/e2e/steps/keyboard'
import { test } from '@/e2e/test'
import { quarterBefore, quarterLabel, quarterOf, quarterSlug } from '@/lib/domain/quarter'
import { refusals } from '@/lib/domain/refusal'
import { DECLINED, TRAITS, type Trait, traits } from '@/lib/domain/respondent'
import { ELEMENTS, gradeLabels, questions } from '@/lib/domain/survey'
import { officeDay } from '@/lib/domain/working-days'
import { routes } from '@/lib/routes'

const now = quarterOf(officeDay(new Date()))
const before = quarterBefore(now)

for (const [how, open] of withoutScripts) {
  test(`B-07 read the board with its tables, ${how}`, async ({ phone }) => {
    const page = await open(phone)
    await page.goto(routes.home())
    await page.getByRole('link', { name: 'Lihat hasil penilaian warga' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bagaimana layanan kami?')
    await expect(page.getByText(gradeLabels.B, { exact: true })).toBeVisible()
    await expect(page.getByText(/^\d\d,\d\d dari 100$/)).toBeVisible()
    await expect(page.getByText(/^dari \d+ warga yang menilai$/)).toBeVisible()
    await expect(
      page.getByText(/^Paling disukai: Biaya \d\d,\d\. Perlu diperbaiki: .+ \d\d,\d\.$/),
    ).toBeVisible()

    await page.getByText('Lihat siapa yang menilai').click()
    for (const words of [
      /^Laki-laki \d+ · Perempuan \d+ · Lainnya atau tidak menjawab \d+$/,
      /^SD atau tidak sekolah \d+ · .+ · Lainnya atau tidak menjawab \d+$/,
    ])
      await expect(page.getByText(words).last()).toBeVisible()
    await page.getByText('Lihat angkanya dalam tabel').click()
    const table = page.getByRole('table', { name: 'Nilai sembilan unsur, dari 25 sampai 100' })
    for (const element of ELEMENTS)
      await expect(table.getByRole('row', { name: questions[element].label })).toContainText(/\d\d,\d\d/)
    await page.getByRole('link', { name: 'Nilai layanan ini' }).click()
    await expect(page).toHaveURL(routes.surveyStart())
    await page.goBack()
    await page.getByRole('link', { name: 'Sampaikan keluhan' }).click()
    await expect(page).toHaveURL(routes.complaints())
  })

  test(`D-07 a quarter few answered for shows no figure of the index, ${how}`, async ({ phone }) => {
    const page = await open(phone)
    await page.goto(routes.performance())
    await page.getByRole('link', { name: quarterLabel(before), exact: true }).click()
    await expect(page.getByText('Data belum cukup').first()).toBeVisible()
    await expect(page.getByText('Baru 12 warga yang menilai.')).toBeVisible()
    await expect(page.locator('main')).not.toContainText(/\d,\d|dari 100/)
    await expect(page.getByRole('table')).toHaveCount(0)
    const data = await page.request.get(routes.performanceData(quarterSlug(before)))
    expect(await data.text()).not.toMatch(/\d,\d/)
  })
}

test('everyone can use the board: with figures, with too few, and for a quarter that is none', async ({
  phone,
}) => {
  const page = await phone()
  for (const period of [quarterSlug(now), quarterSlug(before), '2099-triwulan-1', '1999-triwulan-7']) {
    await page.goto(routes.performance(period))
    await expectEveryCriterion(page)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periode itu tidak ada')
  await page.getByRole('link', { name: 'Lihat periode terbaru' }).click()
  await expect(page).toHaveURL(routes.performance())
})

test('the figures come as a file a spreadsheet here can read', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.performance(quarterSlug(now)))
  const shown = (await page.getByText(/^\d\d,\d\d dari 100$/).textContent())?.slice(0, 5)
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Data: CSV/ }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`kinerja-${quarterSlug(now)}.csv`)
  const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(rows[0]).toBe('Periode;Ukuran;Nilai;Keterangan;Satuan')
  expect(rows).toContain(`${quarterLabel(now)};Indeks kepuasan (IKM);${shown};;dari 100`)
  for (const row of rows) expect(row.split(';'), row).toHaveLength(5)
  expect(rows.some(row => /;Jenis kelamin: Perempuan;\d+;;orang$/.test(row))).toBe(true)
  expect((await page.request.get(routes.performanceData('2099-triwulan-1'))).status()).toBe(404)
})

for (const [how, open] of withoutScripts) {
  test(`A-02 B-05 the survey keeps what was answered and lists what was not, and takes one answer, ${how}`, async ({
    phone,
    as,
  }) => {
    test.setTimeout(180_000)
    const link = await finishedSurvey(as, someone(`Ponirah ${how.includes('lost') ? 'Wati' : 'Sari'}`))
    const page = await open(phone)
    // Where the chunks are lost the style sheets are too: how it looks is looked at from another telephone.
    const eye = await phone()
    await eye.goto(link)
    await expect(eye.getByText('Tidak dipungut biaya.', { exact: true })).toBeVisible()
    await expectEveryCriterion(eye)
    await eye.getByRole('button', { name: 'Kirim penilaian' }).click()
    await expectHelpfulErrors(eye, {})
    await expectEveryCriterion(eye)
    await page.goto(link)
    await expect(page.locator('input[type=radio]:checked'), 'nothing is chosen beforehand').toHaveCount(0)
    const cost = page.getByRole('group', { name: questions.cost.question })
    await cost.getByRole('radio', { name: questions.cost.answers[3] }).check()
    await page.getByLabel('Saran Anda untuk kami').fill('Tambah kursi tunggu.')
    for (const trait of TRAITS) await expect(about(page, trait), 'nor here').toHaveValue('')
    await about(page, 'gender').selectOption({ label: 'Perempuan' })
    await about(page, 'occupation').selectOption({ label: 'Tidak ingin menjawab' })
    await page.getByRole('button', { name: 'Kirim penilaian' }).click()

    const summary = page.getByRole('alert').filter({ hasText: 'Ada 8 hal yang perlu Anda perbaiki' })
    await expect(page).toHaveTitle(/^Galat: /)
    for (const element of ELEMENTS.filter(element => element !== 'cost')) {
      const missing = summary.getByRole('link', {
        name: `Pilih satu jawaban tentang ${questions[element].label.toLowerCase()}.`,
      })
      await expect(missing).toHaveAttribute('href', `#${element}`)
      await expect(page.locator(`input#${element}`)).toHaveCount(1)
    }
    await expect(cost.getByRole('radio', { name: questions.cost.answers[3] })).toBeChecked()
    await expect(page.getByLabel('Saran Anda untuk kami')).toHaveValue('Tambah kursi tunggu.')
    await expect(about(page, 'gender')).toHaveValue('female')
    await expect(about(page, 'occupation')).toHaveValue(DECLINED)
    await expect(about(page, 'education')).toHaveValue('')

    await (how.includes('lost') ? answerSurvey(page, 3) : answerSurveyByKeys(page, 3))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Terima kasih')
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda sudah menilai')
    await expect(page.getByText(refusals.survey_used)).toBeVisible()
    await eye.goto(link)
    await expectEveryCriterion(eye)
  })

  test(`B-06 a complaint without a name gets a number, and the number its page, ${how}`, async ({
    phone,
  }) => {
    const page = await open(phone)
    const story = `Antrean hari ini tidak dipanggil, ${how}.`
    await page.goto(routes.writeComplaint())
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(page).toHaveTitle(/^Galat: /)
    await tellStory(page, 'service', story)
    await sayWhere(page, { place: 'Loket 2', photos: photoOf('damaged_card') })
    await expect(page.getByText('1 foto', { exact: true })).toBeVisible()
    await expect(page.getByText('Jawabannya hanya bisa dilihat dengan nomor keluhan.')).toBeVisible()
    await page.getByRole('button', { name: 'Kirim keluhan' }).click()
    await expect(page).toHaveTitle(/^Galat: /)
    await chooseName(page, 'anonymous')
    const number = await sendComplaint(page)
    await expect(page.getByRole('button', { name: 'Salin nomor' })).toHaveCount(how.includes('lost') ? 1 : 0)

    const later = await open(phone)
    await followComplaint(later, number)
    await expect(later).toHaveURL(routes.complaint(number))
  })
}

const about = (page: Page, trait: Trait) => page.getByRole('combobox', { name: traits[trait].label })
