import { expect, type Page } from '@playwright/test'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { test } from '@/e2e/test'
import { roleLabels, type StaffRole } from '@/lib/domain/role'
import { routes } from '@/lib/routes'

/** The page the first link of a list leads to. */
const firstOf = (list: string, linked: string) => async (page: Page) => {
  await page.goto(list)
  const link = page.locator(`main a[href^="${linked}"]`).first()
  await page.goto((await link.getAttribute('href')) ?? '')
}

const aCase = firstOf(routes.desk(), routes.application(''))
const toCollect = firstOf(routes.handovers(), routes.handover(''))

/** The first case of the desk, photographed into by a phone. */
const scanning = async (page: Page) => {
  await aCase(page)
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto(routes.scan(number))
}

/** A form that came back with what is to be put right. */
const refused = async (page: Page) => {
  await page.goto(routes.disruptions())
  await page.getByRole('button', { name: 'Umumkan gangguan' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
}

const pages: [StaffRole, (string | ((page: Page) => Promise<void>))[]][] = [
  [
    'counter_officer',
    [
      routes.desk(),
      aCase,
      scanning,
      routes.walkIn(),
      routes.handovers(),
      toCollect,
      routes.guestBook(),
      routes.paperForms(),
      routes.originals(),
      routes.account(),
      routes.counterQueue(),
    ],
  ],
  [
    'section_head',
    [aCase, refused, routes.delegations(), routes.report(), routes.staffComplaints(), routes.supplies()],
  ],
  ['siak_operator', [aCase, routes.siakLedger(), routes.reconcile()]],
  ['regency_verifier', [aCase, routes.regencyDesk()]],
]

for (const [role, open] of pages)
  test(`A-01 … A-16 hold on every page of ${roleLabels[role]}, in light and in dim colours`, async ({
    as,
  }) => {
    test.slow()
    const page = await as(role)
    for (const at of open) {
      await (typeof at === 'string' ? page.goto(at) : at(page))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectEveryCriterion(page)
    }
  })
