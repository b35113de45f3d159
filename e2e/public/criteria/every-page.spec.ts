import { expect } from '@playwright/test'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { publicPages } from '@/e2e/steps/public-pages'
import { test } from '@/e2e/test'

for (const path of publicPages)
  test(`A-01 … A-16 ${path} is there for every eye, hand and ear`, async ({ phone }) => {
    const page = await phone()
    await page.goto(path)
    await expectEveryCriterion(page)
    expect(new URL(page.url()).pathname).toBe(new URL(path, page.url()).pathname)
  })
