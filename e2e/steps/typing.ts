import { expect, type Page } from '@playwright/test'

/** That what was typed came back, as the page says it. */
export const cameBack = (page: Page) => page.getByText('Ketikan Anda masih ada di HP ini.')

/** All that is typed and lies on this phone, as one text; empty when nothing does. */
export const typingKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('tuntas-ketikan')
        opening.onupgradeneeded = () => opening.result.createObjectStore('menunggu')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('menunggu').objectStore('menunggu').getAll()
          reading.onsuccess = () => resolve(reading.result.map(kept => JSON.stringify(kept)).join('\n'))
          opening.result.close()
        }
      }),
  )

/** Waits until some words lie on this phone: what is typed is kept a moment later. */
export const expectKept = (page: Page, words: string) => expect.poll(() => typingKept(page)).toContain(words)

/** Waits until nothing that was typed lies on this phone. */
export const expectNothingKept = (page: Page) => expect.poll(() => typingKept(page)).toBe('')

/** The tab ends at once, as where a phone runs out of memory; tells a new one of the same browser. */
export async function crash(page: Page): Promise<Page> {
  const devTools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // A tab that is gone gives no answer.
  void devTools.send('Page.crash').catch(() => {})
  await crashed
  return page.context().newPage()
}
