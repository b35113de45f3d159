import { expect, type Page } from '@playwright/test'

/** What everyone is owed when something they typed needs another look: said at the top and at its place, in the same words. `typed` is what must stay, by label. */
export async function expectHelpfulErrors(page: Page, typed: Record<string, string>) {
  await expect(page).toHaveTitle(/^Galat: /)
  const summary = page.locator('#ringkasan-galat')
  await expect(summary).toBeFocused()
  const links = await summary.getByRole('link').all()
  expect(links.length).toBeGreaterThan(0)
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
