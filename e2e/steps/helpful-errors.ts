import { expect, type Page } from '@playwright/test'

/** What everyone is owed when something they typed needs another look: said at the top and at its place, in the same words. `typed` is what must stay, by label. */
export async function expectHelpfulErrors(page: Page, typed: Record<string, string>) {
  await expect(page).toHaveTitle(/^Galat: /)
  const summary = page.locator('#ringkasan-galat')
  await expect(summary).toBeFocused()
  const links = await summary.getByRole('link').all()
  expect(links.length).toBeGreaterThan(0)
  const fields = await summary
    .locator('a')
    .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).hash))
  expect(fields, 'read in the order of the page').toEqual(await inOrderOfPage(page, fields))
  for (const link of links) {
    const sentence = (await link.textContent()) ?? ''
    await expect(page.getByText(sentence, { exact: true })).toHaveCount(2)
    const field = page.locator((await link.getAttribute('href')) ?? '#')
    // Of a group of choices it is the group that is wrong, and its first choice that gets the focus.
    if ((await field.getAttribute('type')) !== 'radio')
      await expect(field).toHaveAttribute('aria-invalid', 'true')
    await link.press('Enter')
    await expect(field).toBeFocused()
  }
  for (const [label, text] of Object.entries(typed))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text)
}

/** The same ids as they follow each other on the page. */
const inOrderOfPage = (page: Page, ids: readonly string[]) =>
  page.locator(ids.join()).evaluateAll(found => found.map(({ id }) => `#${id}`))
