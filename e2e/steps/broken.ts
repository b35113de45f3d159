import type { BrowserContextOptions, Page } from '@playwright/test'

type Phone = (options?: BrowserContextOptions) => Promise<Page>

/** Two telephones on which the framework's scripts do not run: switched off, and lost on the way with all that lies beside them (B-10). */
export const withoutScripts: readonly [how: string, open: (phone: Phone) => Promise<Page>][] = [
  ['without JavaScript', phone => phone({ javaScriptEnabled: false })],
  ['with every chunk of the framework lost on the way', phone => losingChunks(phone)],
]

/** Keeps every script on its way, as a weak signal does; returns what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let bringScripts = () => {}
  const scriptsCome = new Promise<void>(resolve => {
    bringScripts = resolve
  })
  await page.route('**/*.js', async route => {
    await scriptsCome
    await route.fallback()
  })
  return bringScripts
}

async function losingChunks(phone: Phone): Promise<Page> {
  const page = await phone()
  // Blocked as by a client, so that the console can tell it from a fault of ours.
  await page.route('**/_next/static/chunks/**', route => route.abort('blockedbyclient'))
  return page
}
