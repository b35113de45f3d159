import type { BrowserContextOptions, Page } from '@playwright/test'

type Phone = (options?: BrowserContextOptions) => Promise<Page>

/** Two telephones on which the framework's scripts do not run: switched off, and lost on the way. */
export const withoutScripts: readonly [how: string, open: (phone: Phone) => Promise<Page>][] = [
  ['without JavaScript', phone => phone({ javaScriptEnabled: false })],
  ['with every framework script lost on the way', phone => losingScripts(phone)],
]

async function losingScripts(phone: Phone): Promise<Page> {
  const page = await phone()
  await page.route('**/_next/static/chunks/**', (route, request) =>
    request.resourceType() === 'script' ? route.abort() : route.continue(),
  )
  return page
}
