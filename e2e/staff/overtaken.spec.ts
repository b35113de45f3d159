import { expect, type Page } from '@playwright/test'
import { prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { shown } from '@/e2e/steps/shown'
import { findAllInOrder, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { moves, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const plain = { javaScriptEnabled: false }

/** Presses a button of a page without scripts; tells the status of what the browser shows in the end. */
async function press(page: Page, name: string): Promise<number> {
  const answer = shown(page)
  await page.getByRole('button', { name, exact: true }).click()
  return (await answer).status()
}

test('without scripts a decision that came too late answers 409, and says how things stand', async ({
  as,
}) => {
  const first = await as('counter_officer')
  const { number } = await takeIn(first, someone('Sugeng Terlambat'), 'lost')
  await findAllInOrder(first, 'lost')
  await first.goto(routes.desk())
  const late = await as('counter_officer', 0, plain)
  await late.goto(routes.application(number))
  const judged = await late.context().newPage()
  await judged.goto(routes.application(number))
  const early = await late.context().newPage()
  await early.goto(routes.application(number))
  expect(await press(early, moves.accept.label)).toBe(200)

  expect(await press(late, moves.accept.label)).toBe(409)
  await expect(late.getByRole('alert').first()).toContainText(/Sudah diubah Ratna Wulandari pukul/)
  await expect(late.getByText(workflow.section_validation.short, { exact: true }).first()).toBeVisible()
  expect((await late.context().cookies()).map(({ name }) => name)).not.toContain('tuntas.jawaban')
})

test('without scripts a citizen who withdraws or sends too late is answered 409 by the receipt', async ({
  phone,
  as,
}) => {
  test.setTimeout(90_000)
  const page = await phone(plain)
  await prepareWithoutPhotos(page, someone('Sugeng Dua Tab'), 'damaged')
  const check = page.url()
  const other = await page.context().newPage()
  await other.goto(check)
  expect(await press(page, moves.hand_in.label)).toBe(200)
  const receipt = page.url()
  expect(await press(other, moves.hand_in.label)).toBe(409)
  await expect(other).toHaveURL(receipt)

  await page.goto(receipt)
  await page.getByText(moves.cancel.label).click()
  await other.goto(receipt)
  await other.getByText(moves.cancel.label).click()
  expect(await press(page, 'Ya, batalkan')).toBe(200)
  expect(await press(other, 'Ya, batalkan')).toBe(409)
  await expect(other.getByRole('alert'), 'what was wished for is so').toHaveCount(0)
  await expect(other.getByRole('main')).toContainText(workflow.cancelled.now)

  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Sugeng Diperiksa'), 'lost')
  await page.goto(routes.receipt(token))
  await page.getByText(moves.cancel.label).click()
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')
  expect(await press(page, 'Ya, batalkan')).toBe(409)
  await expect(page.getByRole('alert')).toContainText(refusals.too_late_to_cancel)
  await expect(page.getByRole('main')).toContainText(workflow.section_validation.now)
})
