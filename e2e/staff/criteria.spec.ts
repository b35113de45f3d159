import { expect } from '@playwright/test'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { test } from '@/e2e/test'
import { roleLabels, type StaffRole } from '@/lib/domain/role'
import { routes } from '@/lib/routes'

const pages: [StaffRole, string[]][] = [
  [
    'counter_officer',
    [
      routes.desk(),
      routes.walkIn(),
      routes.handovers(),
      routes.guestBook(),
      routes.paperForms(),
      routes.originals(),
      routes.account(),
      routes.counterQueue(),
    ],
  ],
  ['section_head', [routes.disruptions(), routes.report(), routes.staffComplaints(), routes.supplies()]],
  ['siak_operator', [routes.siakLedger(), routes.reconcile()]],
  ['regency_verifier', [routes.regencyDesk()]],
]

for (const [role, paths] of pages)
  test(`A-01 … A-16 hold on every page of ${roleLabels[role]}`, async ({ as }) => {
    const page = await as(role)
    for (const path of paths) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectEveryCriterion(page)
    }
  })
