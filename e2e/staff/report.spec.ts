import { expect, type Page } from '@playwright/test'
import { excess } from '@/e2e/steps/budget'
import { answerSurvey, handOverSignedOnScreen } from '@/e2e/steps/ending'
import { make, openFromDesk } from '@/e2e/steps/staff'
import { weigh } from '@/e2e/steps/weigh'
import { expectForEveryone, test } from '@/e2e/test'
import { COMPLAINT_CLASSES, complaintClasses } from '@/lib/domain/complaint'
import { refusals } from '@/lib/domain/refusal'
import { ELEMENTS, gradeLabels, gradeOf, questions } from '@/lib/domain/survey'
import { STATES, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const satisfaction = (page: Page) => page.getByRole('region', { name: 'Kepuasan masyarakat (SKM)' })

/** How many filled in the survey this quarter, as the report says. */
async function responses(page: Page): Promise<number> {
  await page.goto(routes.report())
  const words = (await satisfaction(page).textContent()) ?? ''
  return Number(/(\d+) penilaian masuk/.exec(words)?.[1])
}

test('the report shows the index with nine elements, applications per state, the share in time, and complaints', async ({
  as,
}) => {
  const page = await as('section_head')
  await page.goto(routes.report())

  const index = Number(
    (
      (await satisfaction(page)
        .getByText(/^\d{2,3},\d{2}$/)
        .first()
        .textContent()) ?? ''
    ).replace(',', '.'),
  )
  const grade = gradeOf(index)
  await expect(satisfaction(page).getByText(`Mutu ${grade}: ${gradeLabels[grade]}`)).toBeVisible()
  for (const element of ELEMENTS)
    await expect(
      satisfaction(page)
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`^${questions[element].label}\\d{2,3},\\d{2}$`) }),
    ).toHaveCount(1)
  await expect(satisfaction(page).getByRole('listitem')).toHaveCount(9)
  await expect(satisfaction(page).getByText(/^Laki-laki \d+ · Perempuan \d+ · /)).toBeVisible()

  await expect(page.getByText('selesai dalam 12 menit waktu kantor')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Waktu layanan' })).toContainText(/\d+ dari \d+ KTP-el/)
  const rows = page.getByRole('region', { name: 'Berkas', exact: true }).getByRole('row')
  for (const state of STATES)
    await expect(rows.filter({ hasText: workflow[state].label }).first()).toContainText(/\d+$/)
  const complaints = page.getByRole('region', { name: 'Pengaduan', exact: true }).getByRole('row')
  for (const kind of COMPLAINT_CLASSES)
    await expect(
      complaints.filter({
        has: page.getByRole('rowheader', { name: complaintClasses[kind].label, exact: true }),
      }),
    ).toContainText(/\d+$/)

  await page.emulateMedia({ media: 'print' })
  const within = await satisfaction(page)
    .locator('dl')
    .evaluate(list => {
      const boxes: string[] = []
      for (let box = list.parentElement; box && box.tagName !== 'MAIN'; box = box.parentElement)
        boxes.push(getComputedStyle(box).display)
      return boxes
    })
  // What a browser moves to the next sheet inside a grid lies over what follows it.
  expect(within.filter(display => /grid|flex/.test(display))).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(complaints.last().getByRole('cell').filter({ visible: true })).toHaveCount(3)
  await page.setViewportSize({ width: 1366, height: 768 })

  await page.getByRole('combobox', { name: 'Periode' }).selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page).toHaveURL(/periode=/)
  await expect(page.getByText('Belum ada penilaian dalam periode ini.')).toBeVisible()
  await expectForEveryone(page)
  await page.goto(`${routes.report()}?periode=2019-1`)
  await expect(page.getByRole('columnheader', { name: 'dalam target, bersih' })).toBeVisible()
})

test('whoever takes a card home fills in the survey once, and the report counts it', async ({
  as,
  phone,
}) => {
  test.setTimeout(120_000)
  const head = await as('section_head')
  const before = await responses(head)
  const operator = await as('siak_operator')
  const number = await openFromDesk(operator, 'Rizky Ramadhan')
  await make(operator, 'print')
  const counter = await as('counter_officer')
  await handOverSignedOnScreen(counter, number)
  await expectForEveryone(counter)
  const link = await counter.getByText(/^https?:\/\/.*\/survei\//).textContent()

  const light = await weigh(await phone(), link ?? '')
  expect(excess(routes.survey('[token]'), light)).toEqual([])
  const home = await phone()
  await home.goto(link ?? '')
  await expectForEveryone(home)
  await home.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(home).toHaveTitle(/^Galat: /)
  await expect(home.getByRole('heading', { name: 'Ada 9 hal yang perlu Anda perbaiki' })).toBeVisible()
  await expectForEveryone(home)
  const second = await phone()
  await second.goto(link ?? '')
  await answerSurvey(home, 3)
  await expect(home.getByText('Penilaian Anda sudah kami terima.')).toBeVisible()

  await answerSurvey(second, 1)
  await expect(second.getByText(refusals.survey_used)).toBeVisible()
  await home.goto(link ?? '')
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Anda sudah menilai')
  await expect(home.getByText(refusals.survey_used)).toBeVisible()
  await expectForEveryone(home)
  expect(await responses(head)).toBeGreaterThan(before)
})
