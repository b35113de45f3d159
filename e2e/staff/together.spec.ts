import { expect, type Page } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { findOnDesk, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

/** The desk, narrowed to what waits at the counter. */
const counterTab = (page: Page) =>
  page.getByRole('link', { name: new RegExp(`^${workflow.counter_check.short} \\d`) })

test('what one officer does shows on the desk of the other without reloading, in every tab, and the desk says how new it is', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  const second = await agus.context().newPage()
  for (const page of [agus, second]) {
    await page.goto(routes.desk())
    await expect(page.getByText(/^Tersambung \d\d\.\d\d$/)).toBeVisible()
  }
  const before = (await counterTab(agus).textContent()) ?? ''

  await takeIn(ratna, someone('Kusnadi Hidayat'), 'lost')

  await expect(counterTab(agus)).not.toHaveText(before)
  await second.bringToFront()
  await expect(counterTab(second)).toHaveText((await counterTab(agus).textContent()) ?? '')
})

test('without a stream the desk says how old it is, asks by itself, and takes up the stream again', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  await agus.clock.install()
  let isBroken = true
  await agus.route(`**${routes.liveStream()}`, route =>
    isBroken && route.request().method() === 'GET' ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await agus.goto(routes.desk())
  await expect(agus.getByText(/^Data kurang dari 1 menit lalu · Muat ulang$/)).toBeVisible()

  const before = (await counterTab(agus).textContent()) ?? ''
  await takeIn(ratna, someone('Lilik Mariana'), 'lost')
  await agus.clock.runFor(21_000)
  await expect(counterTab(agus)).not.toHaveText(before)

  isBroken = false
  await agus.clock.runFor(11_000)
  await expect(agus.getByText(/^Tersambung/)).toBeVisible()
  expect(await findOnDesk(agus, 'Lilik Mariana')).toBeTruthy()
})
