import { type APIResponse, expect, type Page } from '@playwright/test'
import { expectForEveryone, test } from '@/e2e/test'
import { routes } from '@/lib/routes'

const MEGABYTE = 1024 * 1024

/** How one comes to each page of a failure that needs nothing else to fail; 429 stands in the tests of tracking, 500 in those of a database that is away. */
const ways: [status: number, ask: (page: Page, own: string) => Promise<APIResponse>][] = [
  [400, page => page.request.get('/%E0%A4%A')],
  [
    403,
    page =>
      page.request.post(routes.status(), {
        headers: { origin: 'https://jahat.contoh.id' },
        multipart: unknownAction,
      }),
  ],
  [404, page => page.request.get('/entah/apa')],
  [405, page => page.request.delete(routes.status())],
  [
    409,
    (page, own) => page.request.post(routes.status(), { headers: { origin: own }, multipart: unknownAction }),
  ],
  [413, page => page.request.post(routes.status(), { data: Buffer.alloc(MEGABYTE + 1) })],
]
const unknownAction = { [`$ACTION_ID_${'0'.repeat(42)}`]: '', phone: '0812' }

test('A-01 every page of a failure has a title, one heading, our language, a telephone and a door for complaints', async ({
  page,
  baseURL,
}) => {
  for (const [status, ask] of ways)
    await test.step(`${status}`, async () => {
      const answer = await ask(page, baseURL ?? '')
      expect(answer.status()).toBe(status)
      const { 'content-encoding': _, 'content-length': __, ...headers } = answer.headers()
      const body = await answer.text()
      await page.route(routes.help(), route => route.fulfill({ status, headers, body }))
      await page.goto(routes.help())
      await expectForEveryone(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'id')
      await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible()
      await expect(page.locator('a[href^="/pengaduan"]:visible').first()).toBeVisible()
      await page.unroute(routes.help())
    })
})
